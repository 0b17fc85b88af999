package io.breakeragent.benchmarks.footprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** Ten thousand plain methods, in classes made for the purpose, to guard one by one. */
final class Fleet {

  static final int CLASSES = 1000;
  static final int METHODS = 10;

  private static final String PACKAGE = "com.acme.fleet";

  private Fleet() {}

  /** Compiles the classes; the folder then belongs on a class path. */
  static void compile(Path folder) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-d", folder.toString(), "-proc:none"));
    for (int number = 0; number < CLASSES; number++) {
      Path file = folder.resolve("Client" + number + ".java");
      arguments.add(Files.writeString(file, source(number)).toString());
    }
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    if (result != 0) {
      throw new IllegalStateException("the fleet does not compile");
    }
  }

  /** A target and a breaker for each of the first methods. */
  static String yaml(int breakers) {
    StringBuilder yaml = new StringBuilder("defaults: {slidingWindowSize: 30s}\ntargets:\n");
    for (int number = 0; number < breakers; number++) {
      yaml.append(
          "  - {breaker: fleet-%d, class: %s.Client%d, methods: [call%d]}%n"
              .formatted(number, PACKAGE, number / METHODS, number % METHODS));
    }
    return yaml.toString();
  }

  /** Loads every class; each run of one calls all its methods. */
  static List<Runnable> load() throws ReflectiveOperationException {
    List<Runnable> clients = new ArrayList<>();
    for (int number = 0; number < CLASSES; number++) {
      Class<?> client = Class.forName(PACKAGE + ".Client" + number);
      clients.add((Runnable) client.getConstructor().newInstance());
    }
    return clients;
  }

  private static String source(int number) {
    StringBuilder calls = new StringBuilder();
    StringBuilder methods = new StringBuilder();
    for (int method = 0; method < METHODS; method++) {
      calls.append("    call").append(method).append("();\n");
      methods.append("  void call").append(method).append("() {}\n");
    }
    return """
    package %s;

    public final class Client%d implements Runnable {
      public void run() {
    %s  }
    %s}
    """
        .formatted(PACKAGE, number, calls, methods);
  }
}
