package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.start.Sources;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bad YAML file never harms the application (row 26), unless {@code onConfigError=abort}. */
class BadConfigIT {

  private static final String BAD =
      """
      breakers:
        inventory:
          failureRateTreshold: 50
          waitDurationInOpenState: 10
          minimumNumberOfCalls: -1
      targets:
        - {breaker: inventry, class: com.acme.start.Sources, methods: [argument]}
      """;

  @TempDir Path directory;

  private static final Finished UNGUARDED = Launch.of(Sources.class).run();

  @Test
  void every_problem_is_told_with_its_place_and_the_application_runs_unguarded() {
    Path yaml = Launch.write(directory.resolve("bad.yaml"), BAD);
    Finished finished = Launch.of(Sources.class).agent(yaml.toString()).run();
    assertUnharmed(finished);
    assertTold(finished, "bad.yaml:3:5", "failureRateTreshold", "failureRateThreshold");
    assertTold(finished, "bad.yaml:4:30", "'10'", "10s");
    assertTold(finished, "bad.yaml:5:27", "-1");
    assertTold(finished, "bad.yaml:7:15", "inventry", "did you mean", "inventory");
  }

  @Test
  void abort_lets_main_never_run() {
    Path yaml = Launch.write(directory.resolve("bad.yaml"), BAD);
    Finished finished =
        Launch.of(Sources.class).agent("config=" + yaml + ",onConfigError=abort").run();
    assertEquals(1, finished.exitCode(), finished::toString);
    assertEquals("", finished.stdout());
    assertTold(finished, "bad.yaml:3:5", "failureRateThreshold");
  }

  @Test
  void abort_holds_for_a_missing_file_too() {
    Finished finished = Launch.of(Sources.class).agent("config=gone,onConfigError=abort").run();
    assertEquals(1, finished.exitCode(), finished::toString);
    assertEquals("", finished.stdout());
    assertTold(finished, "gone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"confg=x.yaml", "onConfigError=explode", "config=", "a=b,c=d", "="})
  void an_agent_argument_that_is_no_option_is_an_error_that_names_it(String argument) {
    Finished finished = Launch.of(Sources.class).in(directory).agent(argument).run();
    assertUnharmed(finished);
    assertNotEquals("", finished.stderr());
    assertTold(finished, argument.equals("=") ? "=" : argument.substring(0, argument.indexOf('=')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "targets",
        "targets: [",
        "\u0000\u0001\u0002",
        "a: &a [*a, *a]",
        "--- 1\n--- 2",
        "targets: !!javax.script.ScriptEngineManager []",
        "\t- x",
        "targets: [{breaker: b, class: 'com.acme.start.*('}]"
      })
  void what_is_no_such_file_at_all_is_an_error_with_a_place(String text) {
    Path yaml = Launch.write(directory.resolve("bad.yaml"), text);
    Finished finished = Launch.of(Sources.class).agent(yaml.toString()).run();
    assertUnharmed(finished);
    assertTold(finished, "bad.yaml");
  }

  @Test
  void a_directory_is_no_file() {
    Finished finished = Launch.of(Sources.class).agent(directory.toString()).run();
    assertUnharmed(finished);
    assertTold(finished, directory.getFileName().toString());
  }

  private void assertUnharmed(Finished finished) {
    assertEquals(UNGUARDED.exitCode(), finished.exitCode(), finished::toString);
    assertEquals(UNGUARDED.stdout(), finished.stdout());
    assertEquals(
        "", finished.stderr().lines().filter(l -> l.startsWith("\tat ")).findAny().orElse(""));
  }

  /** One line on stderr holds all of these words. */
  private static void assertTold(Finished finished, String... words) {
    assertTrue(
        finished.stderr().lines().anyMatch(line -> Arrays.stream(words).allMatch(line::contains)),
        () -> String.join(" ", words) + " is missing in: " + finished);
  }
}
