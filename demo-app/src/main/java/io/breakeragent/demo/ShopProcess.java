package io.breakeragent.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.acme.shop.Shop;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A shop in a JVM of its own, of the same JDK as this one. It ends with its stdin, so also when the
 * launcher is killed.
 */
final class ShopProcess implements AutoCloseable {
  private final Process process;

  /** Starts a shop; each of its lines goes to one of the consumers, on a thread of its own. */
  ShopProcess(List<String> jvmArgs, URI inventory, Consumer<String> stdout, Consumer<String> stderr)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvmArgs);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Shop.class.getName(), inventory.toString()));
    process = new ProcessBuilder(command).start();
    forward(process.getInputStream(), stdout);
    forward(process.getErrorStream(), stderr);
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public void close() {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(3, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static void forward(InputStream stream, Consumer<String> lines) {
    Thread reader =
        new Thread(
            () -> {
              try (var in = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
                in.lines().forEach(lines);
              } catch (IOException | UncheckedIOException endOfTheShop) {
                // Nothing follows that could be forwarded.
              }
            });
    reader.setDaemon(true);
    reader.start();
  }
}
