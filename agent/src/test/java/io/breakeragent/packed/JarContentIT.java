package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;

/** What lies in the shipped jar, and what must not. */
class JarContentIT {

  private static final int CONSTANT_CLASS = 7;

  private JarFile jar;

  @BeforeEach
  void open() throws IOException {
    jar = new JarFile(Launch.AGENT_JAR.toFile());
  }

  @AfterEach
  void close() throws IOException {
    jar.close();
  }

  @Test
  void everything_stands_in_our_package_or_in_meta_inf() {
    assertEquals(
        List.of(),
        names().stream()
            .filter(name -> !name.startsWith("META-INF/"))
            .filter(name -> !name.startsWith("io/breakeragent/") && !name.equals("io/"))
            .toList());
  }

  /** A class in java.* would be refused by every class loader: the gate ships as data. */
  @Test
  void no_class_is_in_java_lang() {
    assertTrue(names().stream().noneMatch(name -> name.matches(".*java/lang/.*\\.class")));
    assertTrue(names().stream().anyMatch(name -> name.matches("io/breakeragent/gate/.*\\.bin")));
  }

  @Test
  void no_class_and_no_file_names_a_dependency_where_it_was() throws IOException {
    for (String name : names()) {
      boolean legal = name.startsWith("META-INF/") && name.matches(".*(LICENSE|NOTICE).*");
      if (!name.endsWith("/") && !legal) {
        String text = new String(bytes(name), StandardCharsets.ISO_8859_1);
        assertTrue(!text.contains("net/bytebuddy/"), name);
        assertTrue(!text.contains("org/yaml/snakeyaml/"), name);
        assertTrue(!name.startsWith("META-INF/services") || !text.contains("net.bytebuddy"), name);
      }
    }
  }

  /** Other versions of our classes, module descriptors and Maven's files are of no use here. */
  @Test
  void nothing_is_shipped_that_no_one_reads() {
    assertTrue(names().stream().noneMatch(name -> name.startsWith("META-INF/versions/")));
    assertTrue(names().stream().noneMatch(name -> name.endsWith("module-info.class")));
    assertTrue(names().stream().noneMatch(name -> name.endsWith("jpms.args")));
  }

  @Test
  void licences_and_notices_are_kept() throws IOException {
    assertTrue(text("META-INF/LICENSE").contains("Apache License"));
    String notices = text("META-INF/NOTICE");
    assertTrue(notices.contains("Byte Buddy"), notices);
    assertTrue(notices.contains("ASM"), notices);
    assertTrue(notices.contains("SnakeYAML"), notices);
  }

  @Test
  void the_manifest_lets_the_jvm_start_attach_and_retransform() throws IOException {
    Attributes main = jar.getManifest().getMainAttributes();
    assertEquals("io.breakeragent.AgentMain", main.getValue("Premain-Class"));
    assertEquals("io.breakeragent.AgentMain", main.getValue("Agent-Class"));
    assertEquals("io.breakeragent.cli.Main", main.getValue("Main-Class"));
    assertEquals("true", main.getValue("Can-Retransform-Classes"));
    assertNotNull(main.getValue("Implementation-Version"));
    assertEquals(null, main.getValue("Boot-Class-Path"), "it would cost a shared archive");
  }

  /** So that a Java 8 can load it and say that it needs 17. */
  @Test
  void the_agents_main_is_a_java_8_class_that_names_only_java() throws IOException {
    ClassReader reader = new ClassReader(bytes("io/breakeragent/AgentMain.class"));
    assertEquals(52, reader.readShort(6));
    Set<String> named = new TreeSet<>();
    for (int i = 1; i < reader.getItemCount(); i++) {
      if (reader.getItem(i) > 0 && reader.readByte(reader.getItem(i) - 1) == CONSTANT_CLASS) {
        named.add(reader.readUTF8(reader.getItem(i), new char[reader.getMaxStringLength()]));
      }
    }
    named.removeIf(name -> name.startsWith("java/"));
    assertEquals(Set.of("io/breakeragent/AgentMain"), named);
  }

  @Test
  void every_other_class_of_ours_is_for_java_17() throws IOException {
    for (String name : names()) {
      if (name.matches("io/breakeragent/(?!shaded/).*\\.class")
          && !name.endsWith("AgentMain.class")) {
        assertEquals(61, new ClassReader(bytes(name)).readShort(6), name);
      }
    }
  }

  private Set<String> names() {
    return jar.stream().map(ZipEntry::getName).collect(Collectors.toCollection(TreeSet::new));
  }

  private String text(String name) throws IOException {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private byte[] bytes(String name) throws IOException {
    ZipEntry entry = jar.getEntry(name);
    assertNotNull(entry, name);
    return jar.getInputStream(entry).readAllBytes();
  }
}
