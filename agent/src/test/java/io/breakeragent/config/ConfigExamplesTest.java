package io.breakeragent.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.call.GuardSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files that people start from have no problems, and are what they say they are. */
class ConfigExamplesTest {

  static final Path FOLDER = Path.of("..", "config-examples");

  @Test
  void every_example_says_what_it_is_for_and_has_no_problem() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(FOLDER)) {
      files = found.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    }
    assertTrue(files.size() >= 4, "found " + files);
    for (Path file : files) {
      assertTrue(Files.readString(file).startsWith("# "), file + " does not say what it is for");
      read(file.getFileName().toString());
    }
  }

  @Test
  void the_readme_shows_a_file_without_a_problem() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    Matcher yaml = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL).matcher(readme);
    assertTrue(yaml.find(), "README.md shows no YAML");
    do {
      Yaml.good(yaml.group(1).stripIndent());
    } while (yaml.find());
  }

  @Test
  void the_seed_is_the_breaker_that_the_project_began_with() throws IOException {
    Configuration seed = read("seed.yaml");
    GuardSettings inventory = Yaml.get(seed, "inventory");

    assertEquals(3, inventory.breaker().opening().consecutiveFailureThreshold());
    assertEquals(10_000_000_000L, inventory.breaker().openWait().waitDurationInOpenState());
    assertEquals("com.acme.inventory.InventoryClient", seed.targets().get(0).classes().toString());
    assertTrue(seed.targets().get(0).selects("anyMethod", List.of("int")));
  }

  @Test
  void all_settings_are_there_with_their_built_in_values() throws IOException {
    String text = Files.readString(FOLDER.resolve("all-settings.yaml"));
    for (String key : Keys.SETTINGS) {
      assertTrue(text.contains("\n  " + key + ": "), "all-settings.yaml lacks " + key);
    }

    assertEquals(
        Yaml.get(Yaml.good(Yaml.TARGET), "b"), Yaml.get(read("all-settings.yaml"), "inventory"));
  }

  @Test
  void the_examples_show_every_way_to_name_a_target_and_to_reject() throws IOException {
    assertEquals(
        4,
        read("targets.yaml").targets().stream()
            .map(t -> t.classes().getClass())
            .distinct()
            .count());
    assertTrue(
        read("fallback-values.yaml").breakers().values().stream()
                .map(GuardSettings::onReject)
                .distinct()
                .count()
            >= 8);
  }

  private static Configuration read(String name) throws IOException {
    try (InputStream bytes = Files.newInputStream(FOLDER.resolve(name))) {
      ConfigResult result = ConfigReader.read(name, bytes);
      assertEquals(List.of(), Yaml.problems(result));
      return ((ConfigResult.Good) result).configuration();
    }
  }
}
