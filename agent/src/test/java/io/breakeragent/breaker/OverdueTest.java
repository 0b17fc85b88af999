package io.breakeragent.breaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.breakeragent.window.WindowCounts;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** C3: calls that do not return open a closed breaker while they run. */
@ExtendWith(Seed.class)
class OverdueTest {

  static final Duration SLOW = Duration.ofSeconds(2);

  /** By then at the latest a call counts as overdue: the contract allows for a second. */
  static final Duration OVERDUE = SLOW.plusSeconds(1);

  @Test
  void a_hang_opens_it_though_no_call_has_returned_and_none_arrives() {
    Rig rig = new Rig(slowRate(50).minimum(4));
    hang(rig, 4);
    rig.waitAndTick(SLOW.minusNanos(1));
    assertEquals(State.CLOSED, rig.breaker.state());
    rig.waitAndTick(Duration.ofSeconds(1));
    assertEquals(List.of("CLOSED -> OPEN"), rig.transitions);
    assertEquals(
        List.of("4 of 4 calls slow (100% >= 50%, slow is 2s or more), 4 of them still running"),
        rig.reasons);
    rig.refused();
  }

  @Test
  void ticking_on_it_opens_within_a_second_of_the_moment_that_the_numbers_are_met() {
    Duration beat = Duration.ofMillis(100);
    for (Duration slow : List.of(Duration.ofMillis(1), SLOW, Duration.ofMinutes(30))) {
      Rig rig = new Rig(TestSettings.noRules().minimum(1).slowRate(100, slow));
      rig.admitted();
      rig.waitAndTick(slow.minusNanos(1));
      assertEquals(State.CLOSED, rig.breaker.state());
      for (int i = 0; i < 10; i++) {
        rig.waitAndTick(beat);
      }
      assertEquals(State.OPEN, rig.breaker.state(), "slow is " + slow);
    }
  }

  @Test
  void it_opens_by_calls_that_were_slow_and_calls_that_still_are() {
    Rig rig = new Rig(slowRate(62.5).minimum(8));
    rig.succeed(3);
    rig.call(SLOW, null);
    rig.call(SLOW, null);
    hang(rig, 3);
    rig.waitAndTick(OVERDUE);
    assertEquals(
        List.of("5 of 8 calls slow (62.5% >= 62.5%, slow is 2s or more), 3 of them still running"),
        rig.reasons);
    assertEquals(new WindowCounts(8, 0, 5, 3), rig.breaker.window());
  }

  @Test
  void below_the_minimum_no_hang_opens_it() {
    Rig rig = new Rig(slowRate(50).minimum(10));
    hang(rig, 9);
    rig.waitAndTick(OVERDUE);
    assertEquals(State.CLOSED, rig.breaker.state());
    assertEquals(-1, rig.breaker.slowCallRatePercent());
    rig.admitted();
    rig.waitAndTick(OVERDUE);
    assertEquals(State.OPEN, rig.breaker.state());
  }

  /** C2: every completion is judged, by the numbers of that moment. */
  @Test
  void the_completion_that_makes_up_the_minimum_opens_it_by_the_calls_that_hang() {
    Rig rig = new Rig(slowRate(50).minimum(4));
    hang(rig, 2);
    rig.waitAndTick(OVERDUE);
    rig.succeed();
    assertEquals(State.CLOSED, rig.breaker.state());
    rig.succeed();
    assertEquals(
        List.of("2 of 4 calls slow (50% >= 50%, slow is 2s or more), 2 of them still running"),
        rig.reasons);
  }

  /** C3: in the number of calls too. */
  @Test
  void a_call_that_hangs_makes_up_the_minimum_of_the_failure_rate() {
    Rig rig = new Rig(slowRate(90).failureRate(50));
    rig.fail(5);
    rig.succeed(4);
    rig.admitted();
    rig.waitAndTick(OVERDUE);
    assertEquals(
        List.of("5 of 10 calls failed (50% >= 50%), last java.net.ConnectException: refused"),
        rig.reasons);
  }

  @Test
  void where_slowness_is_not_judged_no_hang_opens_it() {
    Rig rig = new Rig(slowRate(OpeningRules.RATE_OFF).minimum(1));
    hang(rig, 100);
    rig.waitAndTick(Duration.ofHours(1));
    rig.succeed();
    assertEquals(List.of(), rig.transitions);
    assertEquals(new WindowCounts(101, 0, 100, 100), rig.breaker.window());
  }

  /** N-10: the span of the window does not bound how long a call may take to be counted. */
  @Test
  void calls_that_take_longer_than_the_window_is_long_open_it() {
    TestSettings shortWindow = slowRate(50).minimum(4).lastTime(Duration.ofMillis(500));
    Rig hanging = new Rig(shortWindow);
    hang(hanging, 4);
    hanging.waitAndTick(OVERDUE);
    assertEquals(State.OPEN, hanging.breaker.state());

    Rig failing = new Rig(shortWindow.failureRate(50).slowRate(OpeningRules.RATE_OFF, SLOW));
    List<Call> timeOuts =
        List.of(failing.admitted(), failing.admitted(), failing.admitted(), failing.admitted());
    failing.waitAndTick(Duration.ofMinutes(1));
    timeOuts.forEach(failing::fail);
    assertEquals(State.OPEN, failing.breaker.state());
  }

  /** Nothing but the slow rate. */
  static TestSettings slowRate(double percent) {
    return TestSettings.noRules().slowRate(percent, SLOW);
  }

  static void hang(Rig rig, int calls) {
    for (int i = 0; i < calls; i++) {
      rig.admitted();
    }
  }
}
