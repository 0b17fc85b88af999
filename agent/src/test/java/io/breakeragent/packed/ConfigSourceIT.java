package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.start.Sources;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where the YAML comes from (contract 1): the argument, the system property, the environment,
 * {@code ./breakers.yaml}; the first hit wins. Each place guards the method that is named after it.
 */
class ConfigSourceIT {

  @TempDir Path directory;

  private final Launch launch = Launch.of(Sources.class);

  @Test
  void a_path_as_the_argument() {
    assertGuarded("argument", launch.agent(yaml("argument")).run());
  }

  @Test
  void a_path_as_an_option() {
    assertGuarded("argument", launch.agent("config=" + yaml("argument")).run());
  }

  @Test
  void a_path_as_one_option_of_several() {
    String options = "config=" + yaml("argument") + ",onConfigError=abort";
    assertGuarded("argument", launch.agent(options).run());
  }

  @Test
  void options_without_a_path_leave_the_place_open() {
    Launch in = launch.option("-Dbreaker.agent.config=" + yaml("property"));
    assertGuarded("property", in.agent("onConfigError=abort").run());
  }

  @Test
  void a_system_property() {
    Launch in = launch.option("-Dbreaker.agent.config=" + yaml("property"));
    assertGuarded("property", in.agent(null).run());
  }

  @Test
  void an_environment_variable() {
    Launch in = launch.environment("BREAKER_AGENT_CONFIG", yaml("environment"));
    assertGuarded("environment", in.agent(null).run());
  }

  @Test
  void a_file_in_the_working_directory() {
    yaml("workingDirectory", "breakers.yaml");
    Finished finished = launch.in(directory).agent(null).run();
    assertGuarded("workingDirectory", finished);
  }

  @Test
  void a_relative_path_starts_in_the_working_directory() {
    yaml("argument", "other.yaml");
    assertGuarded("argument", launch.in(directory).agent("other.yaml").run());
  }

  @Test
  void a_path_with_blanks_and_umlauts() {
    String path = yaml("argument", "die Schalter für übermorgen.yaml");
    assertGuarded("argument", launch.agent(path).run());
  }

  @Test
  void the_argument_wins_over_all() {
    assertGuarded("argument", everywhere().agent(yaml("argument")).run());
  }

  @Test
  void the_system_property_wins_over_the_environment() {
    assertGuarded("property", everywhere().agent(null).run());
  }

  @Test
  void the_environment_wins_over_the_working_directory() {
    yaml("workingDirectory", "breakers.yaml");
    Launch in = launch.in(directory).environment("BREAKER_AGENT_CONFIG", yaml("environment"));
    assertGuarded("environment", in.agent(null).run());
  }

  /** The first place that names a file is the one that counts, even if the file is not there. */
  @Test
  void a_missing_file_is_an_error_and_no_reason_to_look_elsewhere() {
    Finished finished = everywhere().agent(directory.resolve("gone.yaml").toString()).run();
    assertEquals(0, finished.exitCode(), finished::toString);
    assertEquals(Set.of(), Runs.guarded(finished.stdout()));
    assertTrue(finished.stderr().contains("gone.yaml"), finished::toString);
  }

  @Test
  void no_yaml_anywhere_is_one_line_that_says_how_to_write_one() {
    Finished finished = launch.in(directory).agent(null).run().assertCleanAndQuiet();
    assertEquals(Set.of(), Runs.guarded(finished.stdout()));
    assertTrue(finished.stderr().contains("breakers.yaml"), finished::toString);
    assertTrue(finished.stderr().contains("targets: ["), finished::toString);
  }

  private Launch everywhere() {
    yaml("workingDirectory", "breakers.yaml");
    return launch
        .in(directory)
        .option("-Dbreaker.agent.config=" + yaml("property"))
        .environment("BREAKER_AGENT_CONFIG", yaml("environment"));
  }

  private String yaml(String method) {
    return yaml(method, method + ".yaml");
  }

  private String yaml(String method, String fileName) {
    String text =
        """
        breakers: {b: {consecutiveFailureThreshold: 1}}
        targets: [{breaker: b, class: com.acme.start.Sources, methods: [%s]}]
        """;
    return Launch.write(directory.resolve(fileName), text.formatted(method)).toString();
  }

  private static void assertGuarded(String method, Finished finished) {
    finished.assertCleanAndQuiet();
    assertEquals(Set.of(method), Runs.guarded(finished.stdout()), finished::toString);
    assertTrue(finished.stdout().startsWith("arguments 0\n"), finished::toString);
  }
}
