package io.breakeragent.packed;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A client library that has a preset, and an application that uses it.
 *
 * @param module the application's folder
 * @param artifacts the library's jars without version; none if it is part of the JDK
 */
record Library(String module, String preset, List<String> artifacts, List<Way> ways) {

  private static final Path CLIENTS = Path.of(System.getProperty("clients", "")).normalize();

  /** The line of YAML that guards the application. */
  String target() {
    return "targets: [{preset: " + preset + "}]\n";
  }

  /** All that the application needs to run. */
  List<Path> classPath() {
    Path target = CLIENTS.resolve(module).resolve("target");
    List<Path> entries = new ArrayList<>();
    entries.add(target.resolve("classes"));
    try {
      for (String jar :
          Files.readString(target.resolve("classpath")).strip().split(File.pathSeparator, -1)) {
        entries.add(Path.of(jar));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("build the clients first", e);
    }
    return entries;
  }

  /** The library with the versions that are on the class path. */
  String tested() {
    return artifacts.isEmpty()
        ? "of the JDK"
        : artifacts.stream().map(this::withVersion).collect(joining(", "));
  }

  private String withVersion(String artifact) {
    for (Path entry : classPath()) {
      String name = entry.toFile().getName();
      if (name.matches(artifact + "-\\d.*\\.jar")) {
        return artifact + " " + name.substring(artifact.length() + 1, name.length() - 4);
      }
    }
    throw new AssertionError("no " + artifact + " in " + classPath());
  }

  @Override
  public String toString() {
    return module;
  }
}
