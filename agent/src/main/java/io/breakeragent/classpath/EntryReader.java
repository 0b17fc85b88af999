package io.breakeragent.classpath;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one entry of a class path, and what it brings along, into a {@link ClassPath}. */
final class EntryReader {

  private static final String SUFFIX = ".class";

  /** A class that several versions of Java have in a jar is that of this JVM. */
  private static final Map<String, String> OPTIONS = Map.of("releaseVersion", "runtime");

  private final ClassPath classPath;
  private final Set<Path> seen = new HashSet<>();

  EntryReader(ClassPath classPath) {
    this.classPath = classPath;
  }

  void read(String entry) {
    try {
      boolean wildcard = entry.equals("*") || entry.endsWith("/*") || entry.endsWith("\\*");
      Path path = Path.of(wildcard ? entry.substring(0, entry.length() - 1) : entry);
      if (!Files.exists(path)) {
        classPath.addProblem(entry + ": there is no such file or folder");
      } else if (wildcard) {
        for (Path jar : jarsIn(path)) {
          readJar(jar);
        }
      } else if (Files.isDirectory(path)) {
        readClasses(path.toRealPath());
      } else {
        readJar(path);
      }
    } catch (IOException | InvalidPathException e) {
      classPath.addProblem(entry + ": cannot be read: " + e);
    }
  }

  /** Reads a jar, and then those that its manifest names, which need not be there. */
  private void readJar(Path jar) throws IOException {
    ArrayDeque<Path> open = new ArrayDeque<>(List.of(jar));
    while (!open.isEmpty()) {
      Path next = open.pop();
      if (seen.add(next.toAbsolutePath().normalize())) {
        Path root = openArchive(next);
        if (root != null) {
          readArchive(root);
          open.addAll(namedByManifest(root, next));
        }
      }
    }
  }

  private @Nullable Path openArchive(Path file) {
    try {
      FileSystem archive = FileSystems.newFileSystem(file, OPTIONS);
      classPath.add(archive);
      return archive.getPath("/");
    } catch (IOException | RuntimeException e) {
      classPath.addProblem(file + ": is no jar that can be read: " + e.getMessage());
      return null;
    }
  }

  private void readArchive(Path root) throws IOException {
    for (Path home : List.of(root.resolve("BOOT-INF"), root.resolve("WEB-INF"))) {
      readClasses(home.resolve("classes"));
      for (String folder : List.of("lib", "lib-provided")) {
        for (Path inner : jarsIn(home.resolve(folder))) {
          Path innerRoot = openArchive(inner);
          if (innerRoot != null) {
            readClasses(innerRoot);
          }
        }
      }
    }
    readClasses(root);
  }

  private static List<Path> jarsIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".jar"))
          .sorted()
          .toList();
    }
  }

  private void readClasses(Path root) throws IOException {
    if (Files.isDirectory(root)) {
      try (Stream<Path> all = Files.walk(root)) {
        all.filter(file -> file.toString().endsWith(SUFFIX)).forEach(file -> add(root, file));
      }
    }
  }

  private void add(Path root, Path file) {
    String path = root.relativize(file).toString().replace('\\', '/');
    boolean isClass = !path.contains("-INF/") && !path.endsWith("-info" + SUFFIX);
    if (isClass) {
      String name = path.substring(0, path.length() - SUFFIX.length()).replace('/', '.');
      classPath.add(name, file);
    }
  }

  private static List<Path> namedByManifest(Path root, Path jar) throws IOException {
    Path file = root.resolve("META-INF/MANIFEST.MF");
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    try (InputStream in = Files.newInputStream(file)) {
      String named = new Manifest(in).getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      return Stream.of(named == null ? new String[0] : named.trim().split(" +"))
          .map(jar::resolveSibling)
          .filter(Files::isRegularFile)
          .toList();
    }
  }
}
