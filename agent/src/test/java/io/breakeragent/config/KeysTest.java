package io.breakeragent.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Which keys there are, and what is said of others. */
class KeysTest {

  static final List<String> settings = Keys.SETTINGS;

  @ParameterizedTest
  @FieldSource("settings")
  void every_key_that_is_offered_is_read(String key) {
    List<String> problems = Yaml.problems(Yaml.inBreaker(key + ": {nonsense: 1}"));

    assertEquals(1, problems.size());
    assertTrue(problems.get(0).contains(key.equals("onReject") ? "'nonsense'" : key + " must be "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          failurRateThreshold: 5        | unknown key 'failurRateThreshold'; did you mean 'failureRateThreshold'?
          failure-rate-threshold: 5     | unknown key 'failure-rate-threshold'; did you mean 'failureRateThreshold'?
          slow_call_rate_threshold: 5   | unknown key 'slow_call_rate_threshold'; did you mean 'slowCallRateThreshold'?
          MODE: off                     | unknown key 'MODE'; did you mean 'mode'?
          slidingWindow: 5              | unknown key 'slidingWindow'; did you mean 'slidingWindowSize'?
          trailTimeout: 5s              | unknown key 'trailTimeout'; did you mean 'trialTimeout'?
          methods: [a]                  | unknown key 'methods' here: it belongs to an entry of 'targets'
          targets: [a]                  | unknown key 'targets' here: it belongs at the top level
          preset: jdbc                  | unknown key 'preset' here: it belongs to an entry of 'targets'
          failsWhen: a == b             | unknown key 'failsWhen'; did you mean 'failWhen'?
          """)
  void an_unknown_setting_is_a_problem_that_says_what_was_meant(String line, String message) {
    assertEquals(List.of("f:3:5: " + message), Yaml.problems(Yaml.inBreaker(line)));
  }

  @Test
  void an_unknown_key_that_is_like_no_other_lists_what_there_is() {
    assertEquals(
        List.of(
            "f:1:1: unknown key 'retries'; expected one of mode, defaults, breakers, targets, jmx",
            "f:2:7: unknown key 'port'; expected one of operations",
            "f:5:5: unknown key 'package'; expected one of breaker, preset, class,"
                + " subtypesOf, annotatedWith, methods, except, completion, oncePer, step",
            "f:6:5: unknown key 'onReject' here: it belongs under 'defaults' or a breaker"),
        Yaml.problems(
            """
            retries: 3
            jmx: {port: 1}
            targets:
              - breaker: b
                package: com.acme
                onReject: {return: 0}
                class: com.acme.Stock
            """));
  }

  @Test
  void a_duplicate_key_is_a_problem_that_says_where_the_first_is() {
    assertEquals(
        List.of(
            "f:2:1: duplicate key 'mode': it is already at 1:1",
            "f:5:3: duplicate key 'b': it is already at 4:3",
            "f:6:3: duplicate key 'b': it is already at 4:3",
            "f:7:35: duplicate key 'class': it is already at 7:25",
            "f:7:45: duplicate key 'class': it is already at 7:25"),
        Yaml.problems(
            """
            mode: off
            "mode": observe
            breakers:
              b: {}
              b: {}
              'b': {}
            targets: [{ breaker: b, class: A, class: A, class: A}]
            """
                .replace("b ,", "b,")
                .replace("A ,", "A,")));
  }

  @Test
  void sections_are_mappings() {
    assertEquals(
        List.of(
            "f:1:11: defaults must be a mapping of keys to values, not an empty list",
            "f:2:6: jmx must be a mapping of keys to values, not 'off'",
            "f:3:15: b must be a mapping of keys to values, not '3'"),
        Yaml.problems("defaults: []\njmx: off\nbreakers: {b: 3}\n" + Yaml.TARGET));
    assertEquals(
        List.of("f:1:11: breakers must be a mapping of keys to values, not a list"),
        Yaml.problems("breakers: [b]\n" + Yaml.TARGET));
  }
}
