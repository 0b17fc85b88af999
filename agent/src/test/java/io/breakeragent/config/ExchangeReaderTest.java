package io.breakeragent.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.breakeragent.completion.Exchange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code oncePer} and {@code step} of a target (C10). */
class ExchangeReaderTest {

  private static final String OWNERS = "this or an argument: arg0, arg1 ...";

  @Test
  void calls_count_one_by_one_unless_the_target_says_otherwise() {
    assertEquals(Exchange.PER_CALL, Yaml.target("breaker: b", "class: A").exchange());
    assertEquals(Exchange.PER_CALL, read("step: false"));
    assertEquals(new Exchange("this", false), read("oncePer: this"));
    assertEquals(new Exchange("arg12", true), read("oncePer: arg12, step: true"));
    assertEquals(new Exchange(null, true), read("step: true"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          oncePer: thsi     | 14: oncePer must be OWNERS, not 'thsi': did you mean 'this'?
          oncePer: agr0     | 14: oncePer must be OWNERS, not 'agr0': did you mean 'arg0'?
          oncePer: result   | 14: oncePer must be OWNERS, not 'result'
          oncePer: thrown   | 14: oncePer must be OWNERS, not 'thrown'
          oncePer: this.url | 14: oncePer must be OWNERS, not 'this.url'
          oncePer: arg255   | 14: oncePer must be OWNERS, not 'arg255'
          oncePer: [this]   | 14: oncePer must be OWNERS, not a list
          oncePer: ''       | 14: oncePer must be OWNERS, not ''
          step: yes         | 11: step must be true or false, not 'yes'
          step: {}          | 11: step must be true or false, not a mapping
          oncePr: this      | 5: unknown key 'oncePr'; did you mean 'oncePer'?
          steps: true       | 5: unknown key 'steps'; did you mean 'step'?
          """)
  void what_is_not_as_it_must_be_is_a_problem(String line, String message) {
    assertEquals(
        List.of("f:4:" + message.replace("OWNERS", OWNERS)),
        Yaml.problems(Yaml.inTarget("breaker: b", "class: A", line)));
  }

  @ParameterizedTest
  @CsvSource({"oncePer: this, oncePer", "step: true, step"})
  void a_preset_brings_its_own(String line, String key) {
    assertEquals(
        List.of(
            "f:3:5: '"
                + key
                + "' cannot stand beside 'preset', which brings its own: remove one of"
                + " them"),
        Yaml.problems(Yaml.inTarget("preset: test-shop", line)));
  }

  private static Exchange read(String keys) {
    return Yaml.target("{breaker: b, class: A, " + keys + "}").exchange();
  }
}
