package io.breakeragent.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value that is not what belongs there: its place, what it is, and what was expected. */
class SettingProblemsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          failureRateThreshold: 0       | 27 | failureRateThreshold must be a percentage above 0 and up to 100, or off, not '0'
          failureRateThreshold: 100.01  | 27 | failureRateThreshold must be a percentage above 0 and up to 100, or off, not '100.01'
          failureRateThreshold: 50%     | 27 | failureRateThreshold must be a percentage above 0 and up to 100, or off, not '50%': write it without %
          failureRateThreshold: -1      | 27 | failureRateThreshold must be a percentage above 0 and up to 100, or off, not '-1'
          failureRateThreshold: 5e1     | 27 | failureRateThreshold must be a percentage above 0 and up to 100, or off, not '5e1'
          failureRateThreshold: 0x10    | 27 | failureRateThreshold must be a percentage above 0 and up to 100, or off, not '0x10'
          failureRateThreshold: NaN     | 27 | failureRateThreshold must be a percentage above 0 and up to 100, or off, not 'NaN'
          failureRateThreshold:         | 26 | failureRateThreshold must be a percentage above 0 and up to 100, or off, not nothing
          slowCallRateThreshold: [50]   | 28 | slowCallRateThreshold must be a percentage above 0 and up to 100, or off, not a list
          slowCallDurationThreshold: 10 | 32 | slowCallDurationThreshold must be a duration from 1ms to 8760h, not '10': it has no unit; write 10s, 10ms, 10m or 10h
          slowCallDurationThreshold: off | 32 | slowCallDurationThreshold must be a duration from 1ms to 8760h, not 'off'
          slowCallDurationThreshold: 1.5s | 32 | slowCallDurationThreshold must be a duration from 1ms to 8760h, not '1.5s': a duration is a whole number; write 1500ms for 1.5s
          slowCallDurationThreshold: 5sec | 32 | slowCallDurationThreshold must be a duration from 1ms to 8760h, not '5sec': the units are ms, s, m and h
          slowCallDurationThreshold: 500us | 32 | slowCallDurationThreshold must be a duration from 1ms to 8760h, not '500us': the units are ms, s, m and h
          slowCallDurationThreshold: PT10S | 32 | slowCallDurationThreshold must be a duration from 1ms to 8760h, not 'PT10S'
          slowCallDurationThreshold: -5s | 32 | slowCallDurationThreshold must be a duration from 1ms to 8760h, not '-5s'
          slowCallDurationThreshold: 0s | 32 | slowCallDurationThreshold must be a duration from 1ms to 8760h, not '0s'
          consecutiveFailureThreshold: 0 | 34 | consecutiveFailureThreshold must be a whole number from 1 to 1000000, or off, not '0'
          consecutiveFailureThreshold: 2.5 | 34 | consecutiveFailureThreshold must be a whole number from 1 to 1000000, or off, not '2.5'
          slidingWindowSize: 0          | 24 | slidingWindowSize must be a duration from 1ms to 8760h, or a number of calls from 1 to 1000000, not '0'
          slidingWindowSize: 1000001    | 24 | slidingWindowSize must be a duration from 1ms to 8760h, or a number of calls from 1 to 1000000, not '1000001'
          slidingWindowSize: 30 s       | 24 | slidingWindowSize must be a duration from 1ms to 8760h, or a number of calls from 1 to 1000000, not '30 s': the units are ms, s, m and h
          minimumNumberOfCalls: 0       | 27 | minimumNumberOfCalls must be a whole number from 1 to 1000000, not '0'
          minimumNumberOfCalls: off     | 27 | minimumNumberOfCalls must be a whole number from 1 to 1000000, not 'off'
          minimumNumberOfCalls: 1_000   | 27 | minimumNumberOfCalls must be a whole number from 1 to 1000000, not '1_000'
          waitDurationInOpenState: 8761h | 30 | waitDurationInOpenState must be a duration from 1ms to 8760h, not '8761h'
          waitDurationInOpenState: 999999999999999999h | 30 | waitDurationInOpenState must be a duration from 1ms to 8760h, not '999999999999999999h'
          waitDurationInOpenState: 99999999999999999999999999s | 30 | waitDurationInOpenState must be a duration from 1ms to 8760h, not '99999999999999999999999999s'
          waitDurationMultiplier: 0.5   | 29 | waitDurationMultiplier must be a number from 1 to 100, not '0.5'
          waitDurationMultiplier: 2x    | 29 | waitDurationMultiplier must be a number from 1 to 100, not '2x'
          maxWaitDurationInOpenState: forever | 33 | maxWaitDurationInOpenState must be a duration from 1ms to 8760h, not 'forever'
          waitDurationJitter: 101       | 25 | waitDurationJitter must be a percentage from 0 to 100, not '101'
          waitDurationJitter: 10%       | 25 | waitDurationJitter must be a percentage from 0 to 100, not '10%': write it without %
          permittedNumberOfCallsInHalfOpenState: 10001 | 44 | permittedNumberOfCallsInHalfOpenState must be a whole number from 1 to 10000, not '10001'
          permittedNumberOfCallsInHalfOpenState: ten | 44 | permittedNumberOfCallsInHalfOpenState must be a whole number from 1 to 10000, not 'ten'
          trialTimeout: {s: 1}          | 19 | trialTimeout must be a duration from 1ms to 8760h, not a mapping
          maxConcurrentCalls: 99999999999999999999999 | 25 | maxConcurrentCalls must be a whole number from 1 to 1000000, or off, not '99999999999999999999999'
          clock: exact                  | 12 | clock must be coarse or precise, not 'exact'
          clock: Precise                | 12 | clock must be coarse or precise, not 'Precise': did you mean 'precise'?
          maxBreakers: 0                | 18 | maxBreakers must be a whole number from 1 to 1000000, not '0'
          maxBreakers: off              | 18 | maxBreakers must be a whole number from 1 to 1000000, not 'off'
          rejectionStackTraces: yes     | 27 | rejectionStackTraces must be true or false, not 'yes'
          mode: Enforce                 | 11 | mode must be enforce, observe or off, not 'Enforce': did you mean 'enforce'?
          mode: on                      | 11 | mode must be enforce, observe or off, not 'on'
          recordExceptions: java.io.IOException | 23 | recordExceptions must be a list of class names, like [java.io.IOException], not 'java.io.IOException'
          recordExceptions: [java/io/IOException] | 24 | recordExceptions must be class names like java.io.IOException, not 'java/io/IOException': write dots, not slashes
          recordExceptions: [java.io.IOExceptoin] | 24 | recordExceptions: this JVM has no class 'java.io.IOExceptoin'
          recordExceptions: [javax.net.ssl.SSLExeption] | 24 | recordExceptions: this JVM has no class 'javax.net.ssl.SSLExeption'
          recordExceptions: [java.lang.String] | 24 | recordExceptions: 'java.lang.String' is not a Throwable
          ignoreExceptions: [~]         | 24 | ignoreExceptions must be class names like java.io.IOException, not '~'
          ignoreExceptions: ["com.acme.*"] | 24 | ignoreExceptions must be class names like java.io.IOException, not 'com.acme.*': a glob cannot stand here
          ignoreExceptions: [[a]]       | 24 | ignoreExceptions must be class names like java.io.IOException, not a list
          """)
  void a_wrong_value_is_shown_with_what_was_expected(String line, int column, String message) {
    assertEquals(List.of("f:3:" + column + ": " + message), Yaml.problems(Yaml.inBreaker(line)));
  }

  @Test
  void a_cap_below_a_growing_wait_is_a_problem_once_and_where_it_was_said_last() {
    assertEquals(
        List.of(
            "f:1:96: maxWaitDurationInOpenState is '1m', but with a waitDurationMultiplier above 1"
                + " maxWaitDurationInOpenState must be at least waitDurationInOpenState"),
        Yaml.problems(
            "defaults: {waitDurationInOpenState: 2m, waitDurationMultiplier: 2,"
                + " maxWaitDurationInOpenState: 1m}\nbreakers: {b: {trialTimeout: 1s}}\n"
                + Yaml.TARGET));
    assertEquals(
        List.of(
            "f:2:41: waitDurationInOpenState is '6m', but with a waitDurationMultiplier above 1"
                + " maxWaitDurationInOpenState must be at least waitDurationInOpenState"),
        Yaml.problems(
            "defaults: {waitDurationMultiplier: 2}\nbreakers: {b: {waitDurationInOpenState: 6m}}\n"
                + Yaml.TARGET));
  }

  @Test
  void all_problems_of_a_file_are_found_at_once_in_the_order_of_their_places() {
    assertEquals(
        List.of(
            "f:1:7: mode must be enforce, observe or off, not 'maybe'",
            "f:3:16: operations must be true or false, not 'no'",
            "f:5:30: waitDurationInOpenState must be a duration from 1ms to 8760h, not '10': it has"
                + " no unit; write 10s, 10ms, 10m or 10h",
            "f:6:5: unknown key 'failureRate'; did you mean 'failureRateThreshold'?",
            "f:9:12: class must be a class name like com.acme.StockClient, or a glob like"
                + " com.acme.**.*Client, not 'com acme'"),
        Yaml.problems(
            """
            mode: maybe
            jmx:
              operations:  no
            breakers: {b: {
                waitDurationInOpenState: 10,
                failureRate: 5}}
            targets:
              - breaker: b
                class: com acme
            """));
  }
}
