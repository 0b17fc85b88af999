package io.breakeragent.packed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Makes jars out of classes of the tests. */
final class Jars {

  private Jars() {}

  /** A jar with this agent class and the classes inside it. */
  static Path ofAgent(Class<?> agent, Path directory) {
    Path jar = directory.resolve(agent.getSimpleName() + ".jar");
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue("Premain-Class", agent.getName());
    attributes.putValue("Agent-Class", agent.getName());
    attributes.putValue("Can-Retransform-Classes", "true");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      add(out, agent);
      for (Class<?> inner : agent.getDeclaredClasses()) {
        add(out, inner);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jar;
  }

  /** A jar with all classes of the packages of these classes. */
  static Path ofPackages(Path jar, Class<?>... types) {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Class<?> type : types) {
        for (Path file : filesOf(type)) {
          add(out, Launch.TEST_CLASSES.relativize(file).toString());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jar;
  }

  /** The class files of a class's package. */
  static List<Path> filesOf(Class<?> type) throws IOException {
    Path folder = Launch.TEST_CLASSES.resolve(type.getPackageName().replace('.', '/'));
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static void add(JarOutputStream out, Class<?> type) throws IOException {
    add(out, type.getName().replace('.', '/') + ".class");
  }

  private static void add(JarOutputStream out, String entry) throws IOException {
    out.putNextEntry(new JarEntry(entry));
    Files.copy(Launch.TEST_CLASSES.resolve(entry), out);
    out.closeEntry();
  }
}
