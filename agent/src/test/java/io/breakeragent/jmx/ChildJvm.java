package io.breakeragent.jmx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM of its own that runs a main class of the tests on the agent's classes. */
final class ChildJvm implements AutoCloseable {

  private final Process process;
  private final BufferedReader output;
  private final PrintWriter input;

  /** Starts the JVM that {@code -Dchild.java.home} names, or one like this. */
  ChildJvm(Class<?> main, String... options) throws Exception {
    Path classes = locationOf(LateMBeans.class);
    List<String> command = new ArrayList<>();
    String home = System.getProperty("child.java.home", System.getProperty("java.home"));
    command.add(Path.of(home, "bin", "java").toString());
    command.add("--patch-module=java.base=" + classes.resolveSibling("gate-classes"));
    command.addAll(List.of(options));
    command.add("-cp");
    command.add(classes + File.pathSeparator + locationOf(main));
    command.add(main.getName());
    process = new ProcessBuilder(command).redirectErrorStream(true).start();
    output = process.inputReader(StandardCharsets.UTF_8);
    input = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
  }

  long pid() {
    return process.pid();
  }

  /** Writes a line to its standard input and returns the line that it answers with. */
  String ask(String line) throws IOException {
    input.println(line);
    return output.readLine();
  }

  /** All that it still prints, on either stream, until it ends without an error. */
  List<String> lines() throws Exception {
    List<String> lines = output.lines().toList();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue(), lines.toString());
    return lines;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private static Path locationOf(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
