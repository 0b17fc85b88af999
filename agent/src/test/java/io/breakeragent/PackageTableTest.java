package io.breakeragent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;

/** What may depend on what: each package-info says it, and the compiled classes keep to it. */
class PackageTableTest {

  private static final Path SOURCES = Path.of("src/main/java/io/breakeragent");
  private static final Path CLASSES = Path.of("target/classes/io/breakeragent");
  private static final Pattern TABLE =
      Pattern.compile("Imports of ours: ([^.]+)\\. Third party: ([^.]+)\\.");
  private static final Map<String, String> THIRD_PARTY =
      Map.of("net/bytebuddy/", "Byte Buddy", "org/yaml/", "snakeyaml", "org/objectweb/", "ASM");
  private static final int UTF8 = 1;

  @Test
  void every_package_imports_only_what_its_package_info_says() throws IOException {
    for (String name : packages()) {
      Row allowed = rowOf(name);
      for (Path file : classFiles(CLASSES.resolve(name))) {
        Row used = usedBy(file);
        used.ours().removeAll(allowed.ours());
        used.ours().remove(name);
        used.thirdParty().removeAll(allowed.thirdParty());
        assertEquals(Set.of(), used.ours(), file + " imports packages of ours");
        assertEquals(Set.of(), used.thirdParty(), file + " imports libraries");
      }
    }
  }

  @Test
  void no_package_is_allowed_what_it_does_not_use() throws IOException {
    for (String name : packages()) {
      Row unused = rowOf(name);
      for (Path file : classFiles(CLASSES.resolve(name))) {
        Row used = usedBy(file);
        unused.ours().removeAll(used.ours());
        unused.thirdParty().removeAll(used.thirdParty());
      }
      assertEquals(Set.of(), unused.ours(), name + " need not import");
      assertEquals(Set.of(), unused.thirdParty(), name + " need not use");
    }
  }

  @Test
  void arrows_go_down_only() throws IOException {
    Map<String, Set<String>> open = new TreeMap<>();
    for (String name : packages()) {
      open.put(name, rowOf(name).ours());
    }
    while (!open.isEmpty()) {
      List<String> bottom =
          open.entrySet().stream()
              .filter(e -> e.getValue().stream().noneMatch(open::containsKey))
              .map(Map.Entry::getKey)
              .toList();
      assertFalse(bottom.isEmpty(), "a circle of imports among " + open.keySet());
      bottom.forEach(open::remove);
    }
  }

  private static List<String> packages() throws IOException {
    try (Stream<Path> folders = Files.list(SOURCES)) {
      List<String> names =
          folders.filter(Files::isDirectory).map(p -> p.getFileName().toString()).sorted().toList();
      assertTrue(names.size() > 5, "found only " + names);
      return names;
    }
  }

  private static List<Path> classFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".class")).toList();
    }
  }

  private static Row rowOf(String name) throws IOException {
    String text = Files.readString(SOURCES.resolve(name).resolve("package-info.java"));
    Matcher table = TABLE.matcher(text.replaceAll("\\s*\\n \\*\\s*", " "));
    assertTrue(table.find(), name + "/package-info.java does not say what the package imports");
    return new Row(names(table.group(1)), names(table.group(2)));
  }

  private static Set<String> names(String list) {
    return Arrays.stream(list.split(","))
        .map(String::trim)
        .filter(n -> !n.equals("none"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every package named by the constant pool: classes, descriptors, signatures and annotations. */
  private static Row usedBy(Path classFile) throws IOException {
    Row used = new Row(new TreeSet<>(), new TreeSet<>());
    byte[] bytes = Files.readAllBytes(classFile);
    ClassReader reader = new ClassReader(bytes);
    for (int i = 1; i < reader.getItemCount(); i++) {
      int offset = reader.getItem(i);
      if (offset > 0 && bytes[offset - 1] == UTF8) {
        int length = reader.readUnsignedShort(offset);
        add(new String(bytes, offset + 2, length, StandardCharsets.UTF_8), used);
      }
    }
    return used;
  }

  private static void add(String constant, Row used) {
    Matcher ours = Pattern.compile("io/breakeragent/(\\w+)/").matcher(constant);
    while (ours.find()) {
      used.ours().add(ours.group(1));
    }
    if (constant.contains("java/lang/BreakerGate")) {
      used.ours().add("gate");
    }
    THIRD_PARTY.forEach(
        (prefix, library) -> {
          if (constant.contains(prefix)) {
            used.thirdParty().add(library);
          }
        });
  }

  private record Row(Set<String> ours, Set<String> thirdParty) {}
}
