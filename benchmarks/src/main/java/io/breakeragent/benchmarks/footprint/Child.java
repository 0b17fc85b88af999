package io.breakeragent.benchmarks.footprint;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM that measures itself and prints one figure a line; of the same JDK as this one. */
final class Child {

  private final Class<?> main;
  private final Process process;

  Child(List<String> options, String classPath, Class<?> main, List<String> arguments)
      throws IOException {
    this.main = main;
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, main.getName()));
    command.addAll(arguments);
    process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
  }

  /** Waits for its end. */
  List<Double> figures() throws IOException, InterruptedException {
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(main + " failed: " + output);
    }
    return output.lines().map(Double::valueOf).toList();
  }
}
