package io.breakeragent.classpath;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Class files are found wherever an application may keep them. */
class ClassPathTest {

  private static final String NAME = "com.acme.Client";
  private static final String FILE = "com/acme/Client.class";
  private static final byte[] FIRST = {1};
  private static final byte[] SECOND = {2};

  @TempDir Path folder;

  @Test
  void a_folder_and_a_jar_are_read_and_the_first_that_has_a_class_counts() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes/com/acme"));
    Files.write(classes.resolve("Client.class"), FIRST);
    Path jar = new Archives().with(FILE, SECOND).with("com/acme/Other.class", SECOND).write(jar());

    try (ClassPath path = ClassPath.open(folder.resolve("classes") + File.pathSeparator + jar)) {
      assertArrayEquals(FIRST, path.find(NAME));
      assertEquals(Set.of(NAME, "com.acme.Other"), path.classNames());
    }
  }

  @Test
  void an_executable_jar_brings_its_classes_and_its_libraries() throws IOException {
    byte[] library = new Archives().with("com/acme/Library.class", SECOND).bytes();
    new Archives()
        .with("org/launcher/Launcher.class", FIRST)
        .with("BOOT-INF/classes/" + FILE, FIRST)
        .with("BOOT-INF/lib/library.jar", library)
        .write(jar());

    try (ClassPath path = ClassPath.open(jar().toString())) {
      assertEquals(Set.of(NAME, "com.acme.Library", "org.launcher.Launcher"), path.classNames());
      assertArrayEquals(SECOND, path.find("com.acme.Library"));
    }
  }

  @Test
  void a_web_archive_brings_its_classes_and_its_libraries() throws IOException {
    byte[] library = new Archives().with("com/acme/Library.class", SECOND).bytes();
    Path war =
        new Archives()
            .with("WEB-INF/classes/" + FILE, FIRST)
            .with("WEB-INF/lib/library.jar", library)
            .with("index.html", FIRST)
            .write(folder.resolve("shop.war"));

    try (ClassPath path = ClassPath.open(war.toString())) {
      assertEquals(Set.of(NAME, "com.acme.Library"), path.classNames());
    }
  }

  @Test
  void a_wildcard_means_the_jars_of_a_folder_and_nothing_else() throws IOException {
    new Archives().with(FILE, FIRST).write(jar());
    Files.writeString(folder.resolve("readme.txt"), "no jar");

    try (ClassPath path = ClassPath.open(folder + "/*")) {
      assertEquals(Set.of(NAME), path.classNames());
      assertEquals(0, path.problems().size(), path.problems()::toString);
    }
  }

  @Test
  void jars_that_a_manifest_names_are_read_too() throws IOException {
    String manifest = "Manifest-Version: 1.0\nClass-Path: app.jar gone.jar\n";
    new Archives().with(FILE, FIRST).write(jar());
    Path main =
        new Archives()
            .with("META-INF/MANIFEST.MF", manifest.getBytes(StandardCharsets.UTF_8))
            .write(folder.resolve("main.jar"));

    try (ClassPath path = ClassPath.open(main.toString())) {
      assertEquals(Set.of(NAME), path.classNames());
      assertEquals(0, path.problems().size(), path.problems()::toString);
    }
  }

  @Test
  void what_is_not_there_and_what_is_no_jar_is_named() throws IOException {
    Files.writeString(jar(), "no jar at all");

    try (ClassPath path = ClassPath.open("gone.jar" + File.pathSeparator + jar())) {
      assertEquals("gone.jar: there is no such file or folder", path.problems().get(0));
      assertTrue(
          path.problems().get(1).startsWith(jar() + ": is no jar"), path.problems()::toString);
    }
  }

  @Test
  void the_loader_shows_class_files_and_loads_no_class() throws IOException {
    new Archives().with(FILE, FIRST).write(jar());

    try (ClassPath path = ClassPath.open(jar().toString())) {
      ClassLoader loader = path.loader();
      assertNotNull(loader.getResourceAsStream(FILE));
      assertNotNull(loader.getResourceAsStream("java/net/URI.class"));
      assertNull(loader.getResourceAsStream("com/acme/Gone.class"));
      assertThrows(ClassNotFoundException.class, () -> loader.loadClass(NAME));
    }
  }

  private Path jar() {
    return folder.resolve("app.jar");
  }
}
