package io.breakeragent.benchmarks;

import com.acme.Hello;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Times the start of a single-class application without an agent, with one that does nothing, and
 * with ours, in turn, and prints the wall times with their ratios to the empty agent.
 *
 * <p>{@code java -cp benchmarks/target/classes io.breakeragent.benchmarks.StartUp
 * agent/target/breaker-agent.jar [rounds]}
 */
public final class StartUp {

  private static final String NO_HIT = "targets: [{breaker: b, class: com.acme.NotThere}]";
  private static final String HIT =
      "targets: [{breaker: b, class: com.acme.Hello, methods: [main]}]";

  private StartUp() {}

  public static void main(String[] arguments) throws Exception {
    Path agent = Path.of(arguments[0]).toAbsolutePath();
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 25;
    Path folder = Files.createTempDirectory("start-up");
    Path empty = emptyAgent(folder.resolve("empty.jar"));
    Path noHit = Files.writeString(folder.resolve("no-hit.yaml"), NO_HIT);
    Path hit = Files.writeString(folder.resolve("hit.yaml"), HIT);
    Map<String, List<String>> variants = new LinkedHashMap<>();
    variants.put("no agent", List.of());
    variants.put("empty agent", List.of("-javaagent:" + empty));
    variants.put("breaker-agent, no target hit", List.of("-javaagent:" + agent + "=" + noHit));
    variants.put("breaker-agent, one target hit", List.of("-javaagent:" + agent + "=" + hit));
    print(measure(variants, rounds), rounds);
  }

  private static Map<String, double[]> measure(Map<String, List<String>> variants, int rounds)
      throws IOException, InterruptedException {
    Map<String, double[]> millis = new LinkedHashMap<>();
    for (int round = -2; round < rounds; round++) {
      for (Map.Entry<String, List<String>> variant : variants.entrySet()) {
        double taken = start(variant.getValue());
        if (round >= 0) {
          millis.computeIfAbsent(variant.getKey(), k -> new double[rounds])[round] = taken;
        }
      }
    }
    return millis;
  }

  private static double start(List<String> options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Hello.class.getName()));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start();
    int exit = process.waitFor();
    long end = System.nanoTime();
    if (exit != 0) {
      throw new IllegalStateException(command + " ended with " + exit);
    }
    return (end - start) / 1e6;
  }

  private static Path emptyAgent(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Premain-Class", EmptyAgent.class.getName());
    String file = EmptyAgent.class.getName().replace('.', '/') + ".class";
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out, manifest);
        InputStream in = EmptyAgent.class.getClassLoader().getResourceAsStream(file)) {
      entries.putNextEntry(new JarEntry(file));
      in.transferTo(entries);
    }
    return jar;
  }

  private static void print(Map<String, double[]> millis, int rounds) {
    System.out.printf(
        "JDK %s, %d interleaved rounds%n%n", System.getProperty("java.version"), rounds);
    System.out.println("| start of a one-class application | min ms | median ms | x empty agent |");
    System.out.println("| --- | --- | --- | --- |");
    double base = median(millis.getOrDefault("empty agent", new double[] {1}));
    millis.forEach(
        (name, values) ->
            System.out.printf(
                "| %s | %.0f | %.0f | %.2f |%n",
                name,
                Arrays.stream(values).min().orElse(0),
                median(values),
                median(values) / base));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
