package io.breakeragent.breaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.window.WindowCounts;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** C2, C9: what opens a closed breaker, and what does not. */
@ExtendWith(Seed.class)
class ClosedTest {

  private static final Duration SLOW = Duration.ofSeconds(2);

  /** C2. */
  @Test
  void the_failure_rate_opens_at_the_threshold_and_says_its_numbers() {
    Rig rig = new Rig(TestSettings.defaults());
    rig.succeed(4);
    rig.fail(5);
    assertEquals(State.CLOSED, rig.breaker.state());
    rig.fail();
    assertEquals(State.OPEN, rig.breaker.state());
    assertEquals(List.of("CLOSED -> OPEN"), rig.transitions);
    assertEquals(
        List.of("6 of 10 calls failed (60% >= 50%), last java.net.ConnectException: refused"),
        rig.reasons);
  }

  /** C2: below the threshold, however many. */
  @Test
  void a_rate_below_the_threshold_never_opens() {
    Rig rig = new Rig(TestSettings.defaults().failureRate(50.1));
    for (int i = 0; i < 100; i++) {
      rig.succeed();
      rig.fail();
    }
    assertEquals(State.CLOSED, rig.breaker.state());
    assertEquals(50, rig.breaker.failureRatePercent());
    assertTrue(rig.transitions.isEmpty());
  }

  /** C2: every completion is judged, a success too. */
  @Test
  void a_success_that_completes_the_minimum_opens() {
    Rig rig = new Rig(TestSettings.defaults());
    rig.fail(9);
    assertEquals(-1, rig.breaker.failureRatePercent());
    assertEquals(State.CLOSED, rig.breaker.state());
    rig.succeed();
    assertEquals(State.OPEN, rig.breaker.state());
    assertEquals(90, rig.breaker.failureRatePercent());
  }

  /** C2: successes age out of a time window, so that the next success sees a higher rate. */
  @Test
  void a_success_opens_when_older_successes_have_left_the_window() {
    Rig rig = new Rig(TestSettings.defaults().minimum(4).lastTime(Duration.ofSeconds(32)));
    rig.succeed(10);
    rig.ticker.advance(Duration.ofSeconds(31));
    rig.fail(3);
    assertEquals(State.CLOSED, rig.breaker.state());
    rig.ticker.advance(Duration.ofSeconds(1));
    rig.succeed();
    assertEquals(List.of("CLOSED -> OPEN"), rig.transitions);
    assertTrue(rig.reasons.get(0).startsWith("3 of 4 calls failed (75% >= 50%)"));
  }

  /** C2: the contract caps the minimum at a count window's size. */
  @Test
  void a_count_window_caps_the_minimum_at_its_size() {
    Rig rig = new Rig(TestSettings.defaults().lastCalls(3).minimum(100).failureRate(100));
    rig.fail(2);
    assertEquals(State.CLOSED, rig.breaker.state());
    rig.fail();
    assertEquals(State.OPEN, rig.breaker.state());
  }

  /** C2, B-09. */
  @Test
  void a_window_of_one_call_opens_at_the_first_failure() {
    Rig rig = new Rig(TestSettings.defaults().lastCalls(1));
    rig.succeed(3);
    rig.fail();
    assertEquals(State.OPEN, rig.breaker.state());
  }

  /** C2: whatever the minimum. */
  @Test
  void failures_in_a_row_open_below_the_minimum() {
    Rig rig = new Rig(TestSettings.defaults().andInARow(3));
    rig.fail(2);
    rig.succeed();
    assertEquals(0, rig.breaker.consecutiveFailures());
    rig.fail(2);
    assertEquals(2, rig.breaker.consecutiveFailures());
    assertEquals(State.CLOSED, rig.breaker.state());
    rig.fail();
    assertEquals(
        List.of("3 failures in a row (threshold 3), last java.net.ConnectException: refused"),
        rig.reasons);
  }

  /** C2, C8: an ignored call is no success, so it does not end the row. */
  @Test
  void an_ignored_call_does_not_end_a_row_of_failures() {
    Rig rig = new Rig(TestSettings.inARow(2));
    rig.fail();
    rig.ignore(rig.admitted());
    rig.fail();
    assertEquals(State.OPEN, rig.breaker.state());
  }

  /** C2, C9: slow successes open by the slow rate alone. */
  @Test
  void slow_successes_open_by_the_slow_rate() {
    Rig rig = new Rig(TestSettings.defaults().lastCalls(100).minimum(8).slowRate(62.5, SLOW));
    for (int i = 0; i < 3; i++) {
      rig.call(SLOW.minusNanos(1), null);
    }
    for (int i = 0; i < 5; i++) {
      rig.call(SLOW, null);
    }
    assertEquals(List.of("5 of 8 calls slow (62.5% >= 62.5%, slow is 2s or more)"), rig.reasons);
    assertEquals(62.5, rig.breaker.slowCallRatePercent());
    assertEquals(0, rig.breaker.failureRatePercent());
  }

  /** C9. */
  @Test
  void a_slow_failure_counts_in_both_rates() {
    Rig rig = new Rig(TestSettings.noRules().slowRate(OpeningRules.RATE_OFF, SLOW).minimum(4));
    rig.call(SLOW, new ConnectException());
    rig.call(SLOW, null);
    rig.call(Duration.ZERO, new ConnectException());
    rig.call(Duration.ZERO, null);
    assertEquals(WindowCounts.ended(4, 2, 2), rig.breaker.window());
    assertEquals(50, rig.breaker.failureRatePercent());
    assertEquals(50, rig.breaker.slowCallRatePercent());
    assertEquals(new Totals(2, 2, 2, 0, 0, 0, 0, 0), rig.breaker.totals());
  }

  /** N-12: a rule that is off takes no other rule with it. */
  @Test
  void where_slowness_is_not_judged_failures_are() {
    Rig rig = new Rig(TestSettings.noRules().failureRate(50).lastCalls(2));
    rig.call(Duration.ofHours(1), null);
    rig.call(Duration.ofHours(1), new ConnectException());
    assertEquals(State.OPEN, rig.breaker.state());
  }

  /** B-29: fast successes beside slow failures do not hide either. */
  @Test
  void slow_failures_among_fast_successes_open_by_whichever_rate_is_met_first() {
    Rig rig = new Rig(TestSettings.defaults().failureRate(80).slowRate(30, SLOW));
    for (int i = 0; i < 7; i++) {
      rig.call(Duration.ZERO, null);
    }
    for (int i = 0; i < 3; i++) {
      rig.call(SLOW, new ConnectException());
    }
    assertEquals(
        List.of(
            "3 of 10 calls slow (30% >= 30%, slow is 2s or more), last java.net.ConnectException"),
        rig.reasons);
  }

  /** An opening names no failure that is not among its numbers. */
  @Test
  void a_failure_that_has_left_the_window_is_not_named_as_the_last() {
    Rig rig = new Rig(TestSettings.defaults().lastCalls(2).failureRate(100).slowRate(100, SLOW));
    rig.fail();
    rig.call(SLOW, null);
    rig.call(SLOW, null);
    assertEquals(List.of("2 of 2 calls slow (100% >= 100%, slow is 2s or more)"), rig.reasons);
  }

  @Test
  void without_calls_there_is_no_rate_even_where_no_minimum_is_asked_for() {
    Rig rig = new Rig(TestSettings.defaults().minimum(0));
    assertEquals(-1, rig.breaker.failureRatePercent());
    assertEquals(-1, rig.breaker.slowCallRatePercent());
  }

  /** C2 (N-11): the number that stands for 'off' is never reached by counting. */
  @Test
  void a_streak_stops_short_of_a_rule_that_is_off() {
    Streak streak = new Streak(OpeningRules.COUNT_OFF - 3);
    assertEquals(OpeningRules.COUNT_OFF - 2, streak.extend());
    assertEquals(OpeningRules.COUNT_OFF - 1, streak.extend());
    assertEquals(OpeningRules.COUNT_OFF - 1, streak.extend());
  }

  @Test
  void a_breaker_without_rules_stays_closed() {
    Rig rig = new Rig(TestSettings.noRules());
    rig.fail(1_000);
    assertEquals(State.CLOSED, rig.breaker.state());
    assertEquals("", rig.breaker.lastOpenReason());
  }
}
