package io.breakeragent.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The presets in the jar: files of the public format in which nobody finds a problem. */
class PresetsTest {

  private static final Path FOLDER = Path.of("src/main/resources/io/breakeragent/config/presets");

  static List<String> names() {
    return Presets.names();
  }

  @Test
  void every_file_of_the_folder_is_a_preset() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertEquals(
          files.map(f -> f.getFileName().toString()).sorted().toList(),
          names().stream().map(name -> name + ".yaml").toList());
    }
    assertTrue(names().contains("java-http-client"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_preset_is_a_file_without_a_problem(String name) throws IOException {
    Configuration asFile = Yaml.good(text(name));
    Configuration named = Yaml.good("targets: [{preset: " + name + "}]");

    assertEquals(asFile.targets().size(), named.targets().size());
    assertEquals(asFile.breakers().keySet(), named.breakers().keySet());
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_preset_says_in_its_first_line_what_it_is_for(String name) throws IOException {
    String first = text(name).lines().findFirst().orElseThrow();

    assertTrue(first.startsWith("# ") && first.length() > 20, first);
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_preset_has_settings_of_breakers_and_targets_and_no_other_section(String name)
      throws IOException {
    List<String> sections =
        text(name)
            .lines()
            .filter(line -> line.matches("\\S+:.*") && !line.startsWith("#"))
            .toList();

    assertTrue(sections.contains("targets:"), sections::toString);
    assertTrue(List.of("defaults:", "breakers:", "targets:").containsAll(sections));
  }

  @Test
  void a_name_that_is_none_has_no_file() throws IOException {
    assertNull(Presets.read("java-httpclient"));
    assertNull(Presets.read(""));
    assertNull(Presets.read("no\nfile"));
  }

  private static String text(String name) throws IOException {
    byte[] file = Presets.read(name);
    assertNotNull(file, name);
    return new String(file, StandardCharsets.UTF_8);
  }
}
