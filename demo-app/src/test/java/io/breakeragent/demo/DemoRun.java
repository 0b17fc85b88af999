package io.breakeragent.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A finished run of the packed demo in a JVM of its own, as a user would run it. */
record DemoRun(int exitCode, String stdout, String stderr) {
  static final String AGENT = System.getProperty("agent.jar", "");

  static DemoRun of(List<String> jvmArgs, String... args) throws Exception {
    Process process = start(jvmArgs, args);
    try {
      CompletableFuture<String> stderr =
          CompletableFuture.supplyAsync(() -> process.errorReader(UTF_8).lines().toList())
              .thenApply(lines -> String.join("\n", lines));
      String stdout = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new DemoRun(process.waitFor(), stdout, stderr.get(10, TimeUnit.SECONDS));
    } finally {
      process.destroyForcibly();
    }
  }

  static Process start(List<String> jvmArgs, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("child.java.home", ""), "bin", "java").toString());
    command.addAll(jvmArgs);
    command.addAll(List.of("-jar", System.getProperty("demo.jar", "")));
    command.addAll(Arrays.asList(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder.start();
  }

  /** The two values of a line of the summary; times in seconds. */
  Measured measured(String label) {
    String line =
        stdout
            .lines()
            .map(String::strip)
            .filter(candidate -> candidate.startsWith(label + "  "))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no line '" + label + "' in\n" + stdout));
    String[] values = line.substring(label.length()).strip().split(" {2,}", -1);
    return new Measured(number(values[0]), number(values[1]));
  }

  private static double number(String value) {
    double number = Double.parseDouble(value.replaceAll("[^0-9.]", ""));
    return value.endsWith("ms") ? number / 1000 : number;
  }

  record Measured(double without, double with) {}
}
