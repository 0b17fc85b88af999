package io.breakeragent.packed;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a child JVM is to be started. A builder: fluent, used once, by one thread. */
final class Launch {

  static final Path AGENT_JAR = Path.of(System.getProperty("agent.jar"));
  static final Path TEST_CLASSES = testClasses();

  private static final Path JAVA_HOME = Path.of(System.getProperty("child.java.home"));

  private final List<String> main;
  private final List<String> options = new ArrayList<>();
  private final Map<String, String> environment = new HashMap<>();
  private List<Path> classPath = List.of(TEST_CLASSES);
  private @Nullable Path workingDirectory;

  private Launch(List<String> main) {
    this.main = new ArrayList<>(main);
  }

  /** An application, by its main class. */
  static Launch of(Class<?> main, String... arguments) {
    return of(main.getName(), arguments);
  }

  /** The feature number of the JVM that the tests start, 17 or more. */
  static int javaVersion() {
    try (BufferedReader release = Files.newBufferedReader(JAVA_HOME.resolve("release"))) {
      Properties properties = new Properties();
      properties.load(release);
      return Runtime.Version.parse(properties.getProperty("JAVA_VERSION").replace("\"", ""))
          .feature();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same for a class that these tests make themselves. */
  static Launch of(String mainClass, String... arguments) {
    return new Launch(Stream.concat(Stream.of(mainClass), Stream.of(arguments)).toList());
  }

  /** A main class in a named module. */
  static Launch ofModule(String moduleAndMain, Path modulePath) {
    return new Launch(List.of("-p", modulePath.toString(), "-m", moduleAndMain));
  }

  /** An application as {@code java -jar} starts it. */
  static Launch ofJar(String jar, String... arguments) {
    return new Launch(Stream.concat(Stream.of("-jar", jar), Stream.of(arguments)).toList());
  }

  /** A program of one source file. */
  static Launch ofSource(Path file) {
    return new Launch(List.of(file.toString()));
  }

  /** One of the JDK's own tools. */
  static ProcessBuilder tool(String name, String... arguments) {
    String tool = JAVA_HOME.resolve("bin").resolve(name).toString();
    ProcessBuilder builder =
        new ProcessBuilder(Stream.concat(Stream.of(tool), Stream.of(arguments)).toList());
    forgetThisMachine(builder.environment());
    return builder;
  }

  Launch classPath(Path... entries) {
    classPath = List.of(entries);
    return this;
  }

  /** JVM options; they stand on the command line in the order of the calls. */
  Launch option(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** The agent with its argument as it stands on the command line, or without one. */
  Launch agent(@Nullable String argument) {
    return option("-javaagent:" + AGENT_JAR + (argument == null ? "" : "=" + argument));
  }

  /** The agent with this YAML, which is written into the directory. */
  Launch guarded(Path directory, String yaml) {
    return agent(write(directory.resolve("breakers.yaml"), yaml).toString());
  }

  Launch environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Launch in(Path directory) {
    workingDirectory = directory;
    return this;
  }

  ChildJvm start() {
    List<String> command = new ArrayList<>();
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(options);
    command.add("-cp");
    command.add(
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    command.addAll(main);
    ProcessBuilder builder = tool("java", command.toArray(String[]::new));
    builder.environment().putAll(environment);
    if (workingDirectory != null) {
      builder.directory(workingDirectory.toFile());
    }
    return new ChildJvm(builder);
  }

  /** Starts it and waits for its end. */
  Finished run() {
    try (ChildJvm jvm = start()) {
      return jvm.end();
    }
  }

  static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing but what a test asks for may reach the agent or the JVM. */
  private static void forgetThisMachine(Map<String, String> environment) {
    environment
        .keySet()
        .removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "BREAKER_AGENT_CONFIG"));
  }

  private static Path testClasses() {
    try {
      return Path.of(Launch.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
