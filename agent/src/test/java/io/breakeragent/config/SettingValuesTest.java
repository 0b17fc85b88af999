package io.breakeragent.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.breaker.OpeningRules;
import io.breakeragent.call.GuardSettings;
import io.breakeragent.call.Mode;
import io.breakeragent.window.WindowSize;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every setting reaches its place in the settings, at both ends of its range. */
class SettingValuesTest {

  private static final long MS = 1_000_000;
  private static final long YEAR = 8760L * 3600 * 1000 * MS;

  static Stream<Arguments> lines() {
    Function<GuardSettings, OpeningRules> opening = s -> s.breaker().opening();
    return Stream.of(
        line(
            "failureRateThreshold: 100",
            opening.andThen(OpeningRules::failureRateThreshold),
            100.0),
        line("failureRateThreshold: 0.5", opening.andThen(OpeningRules::failureRateThreshold), 0.5),
        line(
            "failureRateThreshold: off",
            opening.andThen(OpeningRules::failureRateThreshold),
            OpeningRules.RATE_OFF),
        line(
            "failureRateThreshold: 'off'",
            opening.andThen(OpeningRules::failureRateThreshold),
            OpeningRules.RATE_OFF),
        line(
            "slowCallRateThreshold: 12.25",
            opening.andThen(OpeningRules::slowCallRateThreshold),
            12.25),
        line(
            "slowCallRateThreshold: off",
            opening.andThen(OpeningRules::slowCallRateThreshold),
            OpeningRules.RATE_OFF),
        line(
            "slowCallDurationThreshold: 250ms",
            opening.andThen(OpeningRules::slowCallDurationThreshold),
            250 * MS),
        line(
            "slowCallDurationThreshold: 8760h",
            opening.andThen(OpeningRules::slowCallDurationThreshold),
            YEAR),
        line(
            "consecutiveFailureThreshold: 1",
            opening.andThen(OpeningRules::consecutiveFailureThreshold),
            1),
        line(
            "consecutiveFailureThreshold: \"3\"",
            opening.andThen(OpeningRules::consecutiveFailureThreshold),
            3),
        line(
            "consecutiveFailureThreshold: off",
            opening.andThen(OpeningRules::consecutiveFailureThreshold),
            OpeningRules.COUNT_OFF),
        line(
            "slidingWindowSize: 1",
            opening.andThen(OpeningRules::slidingWindowSize),
            new WindowSize.Calls(1)),
        line(
            "slidingWindowSize: 1000000",
            opening.andThen(OpeningRules::slidingWindowSize),
            new WindowSize.Calls(1_000_000)),
        line(
            "slidingWindowSize: 5m",
            opening.andThen(OpeningRules::slidingWindowSize),
            new WindowSize.Time(300_000 * MS)),
        line(
            "minimumNumberOfCalls: 1000000",
            opening.andThen(OpeningRules::minimumNumberOfCalls),
            1_000_000),
        line(
            "waitDurationInOpenState: 1ms",
            s -> s.breaker().openWait().waitDurationInOpenState(),
            MS),
        line(
            "waitDurationMultiplier: 1.5",
            s -> s.breaker().openWait().waitDurationMultiplier(),
            1.5),
        line(
            "maxWaitDurationInOpenState: 1h",
            s -> s.breaker().openWait().maxWaitDurationInOpenState(),
            3_600_000 * MS),
        line("waitDurationJitter: 100", s -> s.breaker().openWait().waitDurationJitter(), 100.0),
        line(
            "permittedNumberOfCallsInHalfOpenState: 10000",
            s -> s.breaker().trials().permittedNumberOfCallsInHalfOpenState(),
            10_000),
        line("trialTimeout: 2s", s -> s.breaker().trials().trialTimeout(), 2000 * MS),
        line("maxConcurrentCalls: 8", s -> s.breaker().maxConcurrentCalls(), 8),
        line(
            "maxConcurrentCalls: off",
            s -> s.breaker().maxConcurrentCalls(),
            OpeningRules.COUNT_OFF),
        line(
            "recordExceptions: [java.io.IOException, com.acme.Down$Now]",
            s -> s.outcomes().recordExceptions(),
            List.of("java.io.IOException", "com.acme.Down$Now")),
        line("recordExceptions: []", s -> s.outcomes().recordExceptions(), List.of()),
        line(
            "ignoreExceptions: [javax.ws.rs.NotFoundException]",
            s -> s.outcomes().ignoreExceptions(),
            List.of("javax.ws.rs.NotFoundException")),
        line("maxBreakers: 1000000", GuardSettings::maxBreakers, 1_000_000),
        line("clock: precise", GuardSettings::preciseClock, true),
        line("clock: coarse", GuardSettings::preciseClock, false),
        line("rejectionStackTraces: true", GuardSettings::rejectionStackTraces, true),
        line("mode: observe", GuardSettings::mode, Mode.OBSERVE),
        line("mode: off", GuardSettings::mode, Mode.OFF));
  }

  private static Arguments line(String line, Function<GuardSettings, ?> setting, Object expected) {
    return Arguments.of(line, setting, expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void a_setting_is_what_the_file_says(
      String line, Function<GuardSettings, ?> setting, Object expected) {
    assertEquals(expected, setting.apply(Yaml.breaker(line)));
  }

  @Test
  void a_breaker_starts_from_the_defaults_and_says_only_what_differs() {
    Configuration configuration =
        Yaml.good(
            """
            defaults: {minimumNumberOfCalls: 7, trialTimeout: 3s}
            breakers:
              own: {trialTimeout: 4s}
              empty:
            targets:
              - {breaker: undeclared, class: A}
              - {breaker: empty, class: B}
              - {breaker: own, class: C}
            """);

    assertEquals(
        List.of("own", "empty", "undeclared"), List.copyOf(configuration.breakers().keySet()));
    assertEquals(4000 * MS, Yaml.get(configuration, "own").breaker().trials().trialTimeout());
    assertEquals(7, Yaml.get(configuration, "own").breaker().opening().minimumNumberOfCalls());
    assertEquals(Yaml.get(configuration, "undeclared"), Yaml.get(configuration, "empty"));
    assertEquals(3000 * MS, Yaml.get(configuration, "empty").breaker().trials().trialTimeout());
  }

  @Test
  void the_nearest_mode_counts_but_a_whole_agent_that_is_off_is_off() {
    String breakers =
        """
        defaults: {mode: observe}
        breakers:
          own: {mode: enforce}
        targets:
          - {breaker: own, class: A}
          - {breaker: other, class: B}
        """;

    Configuration configuration = Yaml.good(breakers);
    assertEquals(Mode.ENFORCE, configuration.mode());
    assertEquals(Mode.ENFORCE, Yaml.get(configuration, "own").mode());
    assertEquals(Mode.OBSERVE, Yaml.get(configuration, "other").mode());

    Configuration off = Yaml.good("mode: off\n" + breakers);
    assertEquals(Mode.OFF, off.mode());
    assertEquals(Mode.OFF, Yaml.get(off, "own").mode());
    assertEquals(Mode.OFF, Yaml.get(off, "other").mode());

    Configuration observing = Yaml.good("mode: observe\n" + Yaml.TARGET);
    assertEquals(Mode.OBSERVE, Yaml.get(observing, "b").mode());
  }

  @Test
  void a_cap_below_the_wait_matters_only_if_the_wait_grows() {
    String line = "{waitDurationInOpenState: 10m, maxWaitDurationInOpenState: 1m}";
    Configuration configuration = Yaml.good("defaults: " + line + "\n" + Yaml.TARGET);

    assertEquals(
        60_000 * MS,
        Yaml.get(configuration, "b").breaker().openWait().maxWaitDurationInOpenState());
  }

  @Test
  void operations_through_jmx_are_allowed_unless_the_file_forbids_them() {
    assertTrue(Yaml.good(Yaml.TARGET).jmxOperations());
    assertEquals(false, Yaml.good("jmx: {operations: false}\n" + Yaml.TARGET).jmxOperations());
    assertTrue(Yaml.good("jmx:\ndefaults: ~\nbreakers: null\n" + Yaml.TARGET).jmxOperations());
  }
}
