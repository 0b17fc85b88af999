package io.breakeragent.breaker;

import static io.breakeragent.breaker.OverdueTest.SLOW;
import static io.breakeragent.breaker.OverdueTest.hang;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.breakeragent.window.WindowCounts;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** C3, C5: a trial that runs past the slow limit counts as slow from that moment. */
@ExtendWith(Seed.class)
class OverdueTrialTest {

  @Test
  void a_hung_trial_reopens_it_long_before_its_time_out() {
    Rig rig = halfOpen(50, 2);
    rig.admitted();
    rig.waitAndTick(SLOW.minusNanos(1));
    assertEquals(State.HALF_OPEN, rig.breaker.state());
    rig.waitAndTick(Duration.ofNanos(1));
    assertEquals(List.of("HALF_OPEN -> OPEN"), rig.transitions);
    assertEquals(
        List.of(
            "1 of 2 trial calls slow (50% >= 50%, slow is 2s or more), 1 of them still running"),
        rig.reasons);
    assertEquals(new WindowCounts(1, 0, 1, 1), rig.breaker.window());
  }

  /** The timer may be dead. */
  @Test
  void a_refused_call_notices_a_hung_trial_without_a_tick() {
    Rig rig = halfOpen(50, 2);
    hang(rig, 2);
    rig.ticker.advance(SLOW);
    assertEquals(State.OPEN, rig.refused().state());
  }

  @Test
  void a_hung_trial_that_ends_after_all_is_not_counted_a_second_time() {
    Rig rig = halfOpen(50, 4);
    Call hung = rig.admitted();
    rig.waitAndTick(SLOW);
    assertEquals(new WindowCounts(1, 0, 1, 1), rig.breaker.window());
    rig.succeed(hung);
    assertEquals(new WindowCounts(1, 0, 1, 0), rig.breaker.window());
    rig.succeed(3);
    assertEquals(List.of("4 trial calls ended, 0 failed, 1 slow"), rig.reasons);
  }

  /** C5: it closes when all are back; one that hangs is not. */
  @Test
  void while_a_trial_hangs_it_does_not_close() {
    Rig rig = halfOpen(50, 4);
    Call hung = rig.admitted();
    rig.succeed(3);
    rig.waitAndTick(SLOW);
    assertEquals(State.HALF_OPEN, rig.breaker.state());
    rig.succeed(hung);
    assertEquals(State.CLOSED, rig.breaker.state());
  }

  /** C6, C8. */
  @Test
  void a_hung_trial_that_is_cancelled_leaves_nothing_behind() {
    Rig rig = halfOpen(100, 2);
    Call hung = rig.admitted();
    rig.waitAndTick(SLOW);
    rig.ignore(hung);
    assertEquals(WindowCounts.EMPTY, rig.breaker.window());
    assertEquals(0, rig.breaker.overdueCalls());
    rig.succeed(2);
    assertEquals(State.CLOSED, rig.breaker.state());
  }

  @Test
  void where_slowness_is_not_judged_a_hung_trial_waits_for_its_time_out() {
    Rig rig = Rig.in(State.HALF_OPEN, TestSettings.inARow(1).trialTimeout(SLOW.multipliedBy(5)));
    rig.admitted();
    rig.waitAndTick(SLOW.multipliedBy(5).minusNanos(1));
    assertEquals(State.HALF_OPEN, rig.breaker.state());
    rig.waitAndTick(Duration.ofNanos(1));
    assertEquals(State.OPEN, rig.breaker.state());
  }

  /** It has its outcome, and yet it runs. */
  @Test
  void a_trial_that_timed_out_is_overdue_for_as_long_as_it_runs() {
    Rig rig = Rig.in(State.HALF_OPEN, TestSettings.defaults().minimum(1));
    Call hung = rig.admitted();
    rig.waitAndTick(Duration.ofSeconds(60));
    assertEquals(State.OPEN, rig.breaker.state());
    assertEquals(1, rig.breaker.inFlightCalls());
    assertEquals(1, rig.breaker.overdueCalls());
    rig.succeed(hung);
    assertEquals(0, rig.breaker.inFlightCalls());
    assertEquals(0, rig.breaker.overdueCalls());
  }

  private static Rig halfOpen(double slowRate, int trials) {
    TestSettings settings = OverdueTest.slowRate(slowRate).andInARow(1).trials(trials);
    return Rig.in(State.HALF_OPEN, settings);
  }
}
