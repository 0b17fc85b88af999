package io.breakeragent.packed;

import com.acme.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Makes jars out of the packages of the tests. */
final class Jars {

  private Jars() {}

  /** The jar of another agent. */
  static Path ofAgent(Class<?> agent, Path directory) {
    Map<String, String> manifest =
        Map.of(
            "Premain-Class",
            agent.getName(),
            "Agent-Class",
            agent.getName(),
            "Can-Redefine-Classes",
            "true",
            "Can-Retransform-Classes",
            "true");
    return write(directory.resolve("other-agent.jar"), manifest, agent);
  }

  /** The jar of an application, which {@code java -jar} can start. */
  static Path ofApplication(Class<?> main, Path jar) {
    return write(jar, Map.of("Main-Class", main.getName()), main, Console.class);
  }

  /** The class files of a class's package. */
  static List<Path> filesOf(Class<?> type) throws IOException {
    Path folder = Launch.TEST_CLASSES.resolve(type.getPackageName().replace('.', '/'));
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static Path write(Path jar, Map<String, String> attributes, Class<?>... types) {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.forEach(manifest.getMainAttributes()::putValue);
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      for (Class<?> type : types) {
        for (Path file : filesOf(type)) {
          out.putNextEntry(new JarEntry(Launch.TEST_CLASSES.relativize(file).toString()));
          Files.copy(file, out);
          out.closeEntry();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jar;
  }
}
