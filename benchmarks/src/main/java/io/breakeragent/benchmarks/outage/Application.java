package io.breakeragent.benchmarks.outage;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.acme.store.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The shop in a JVM of its own, of the same JDK as this one. */
final class Application {
  private static final String AGENT =
      "-javaagent:agent/target/breaker-agent.jar=benchmarks/outage.yaml";

  private final Process process;
  private final BufferedReader lines;
  private final int port;

  /** Starts the shop and waits until it is open. */
  Application(Variant variant, Schedule schedule, URI stockService, Path log) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dsun.net.httpserver.nodelay=true");
    if (variant.hasAgent()) {
      command.add(AGENT);
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Store.class.getName()));
    command.add(stockService.toString());
    command.add(variant.hasTimeout() ? schedule.timeout() + "000" : "0");
    command.add(variant.hasResilience4j() ? "resilience4j" : "plain");
    process = new ProcessBuilder(command).redirectError(log.toFile()).start();
    lines = new BufferedReader(new InputStreamReader(process.getInputStream(), US_ASCII));
    port = (int) number();
  }

  URI page(String name) {
    return URI.create("http://127.0.0.1:" + port + "/" + name);
  }

  /** Ends the shop and returns how many calls to the stock service it began. */
  long end() throws IOException, InterruptedException {
    process.getOutputStream().close();
    long calls = number();
    if (!process.waitFor(5, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    return calls;
  }

  private long number() throws IOException {
    String line = lines.readLine();
    if (line == null) {
      throw new IOException("the shop ended; its stderr says why");
    }
    return Long.parseLong(line);
  }
}
