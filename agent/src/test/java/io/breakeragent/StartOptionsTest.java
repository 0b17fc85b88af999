package io.breakeragent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract 1: the agent's argument. */
class StartOptionsTest {

  @ParameterizedTest
  @NullAndEmptySource
  void no_argument_names_nothing(@Nullable String argument) {
    assertOptions(argument, null, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "breakers.yaml",
        "/etc/app/breakers.yaml",
        "C:\\app\\breakers.yaml",
        "conf/a,b.yaml",
        "conf/env=prod/breakers.yaml",
        "my breakers.yaml"
      })
  void a_path_is_a_path(String path) {
    assertOptions(path, path, false);
    assertOptions("config=" + path, path, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"conf/a,b.yaml", "conf/env=prod/breakers.yaml"})
  void options_may_follow_a_path(String path) {
    assertOptions(path + ",onConfigError=abort", path, true);
    assertOptions("config=" + path + ",onConfigError=abort", path, true);
    assertOptions("onConfigError=abort,config=" + path, path, true);
  }

  @Test
  void the_application_starts_by_default() {
    assertOptions("config=a.yaml,onConfigError=start", "a.yaml", false);
    assertOptions("onConfigError=start", null, false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          onConfigError=die          | agent option onConfigError=die: expected start or abort
          onConfigError=             | agent option onConfigError=: expected start or abort
          conifg=a.yaml              | agent option 'conifg' is unknown: expected config or \
          onConfigError; did you mean config?
          onconfigerror=abort        | agent option 'onconfigerror' is unknown: expected config or \
          onConfigError; did you mean onConfigError?
          a.yaml,verbose=true        | agent option 'verbose' is unknown: expected config or \
          onConfigError
          verbose=true,onConfigError=die | agent option 'verbose' is unknown: expected config or \
          onConfigError
          """)
  void an_option_that_is_wrong_is_told(String argument, String problem) {
    assertEquals(problem, StartOptions.parse(argument).problem());
  }

  @Test
  void what_to_do_about_a_problem_is_known_all_the_same() {
    StartOptions options = StartOptions.parse("verbose=true,onConfigError=abort");
    assertEquals(true, options.abort());
  }

  private static void assertOptions(
      @Nullable String argument, @Nullable String config, boolean abort) {
    StartOptions options = StartOptions.parse(argument);
    assertNull(options.problem());
    assertEquals(config, options.config());
    assertEquals(abort, options.abort());
  }
}
