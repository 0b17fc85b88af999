package io.breakeragent.breaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.breakeragent.window.WindowCounts;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C6, C8: a trial's permit comes back on every path; HALF_OPEN is never stuck. */
@ExtendWith(Seed.class)
class TrialPermitTest {

  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  /** C8, B-01, B-26: ignored, cancelled, an Error, refused elsewhere: all are neutral. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void a_neutral_outcome_gives_the_permit_back_and_decides_nothing(int trials) {
    Rig rig = Rig.in(State.HALF_OPEN, TestSettings.inARow(1).trials(trials));
    for (int i = 0; i < 100; i++) {
      rig.ignore(rig.admitted());
    }
    assertEquals(State.HALF_OPEN, rig.breaker.state());
    assertEquals(WindowCounts.EMPTY, rig.breaker.window());
    assertEquals(List.of(), rig.transitions);
    assertEquals(100, rig.breaker.totals().ignored());
    assertEquals(0, rig.breaker.inFlightCalls());
    rig.succeed(trials);
    assertEquals(State.CLOSED, rig.breaker.state());
  }

  @Test
  void a_part_of_a_call_gives_the_permit_back_and_counts_nowhere() {
    Rig rig = Rig.in(State.HALF_OPEN, TestSettings.inARow(1).trials(1));
    Totals before = rig.breaker.totals();
    for (int i = 0; i < 100; i++) {
      Call part = rig.admitted();
      rig.breaker.onPart(part.permit(), part.start(), part.start());
    }
    assertEquals(State.HALF_OPEN, rig.breaker.state());
    assertEquals(before, rig.breaker.totals());
    assertEquals(0, rig.breaker.inFlightCalls());
    rig.succeed(1);
    assertEquals(State.CLOSED, rig.breaker.state());
  }

  /** B-30, C5: neutral outcomes give back, they never raise the cap. */
  @Test
  void after_neutral_outcomes_still_exactly_n_trials_are_admitted() {
    Rig rig = Rig.in(State.HALF_OPEN, TestSettings.inARow(1).trials(3));
    rig.ignore(rig.admitted());
    for (int i = 0; i < 3; i++) {
      rig.admitted();
    }
    rig.refused();
  }

  /** C6: however many are ignored while another hangs, nothing of them is kept. */
  @Test
  void a_trial_given_back_leaves_nothing_behind() {
    Rig rig = Rig.in(State.HALF_OPEN, TestSettings.inARow(1).trials(2));
    rig.admitted();
    Call other = rig.admitted();
    for (int i = 0; i < 100; i++) {
      rig.ignore(other);
      Call next = rig.admitted();
      assertSame(other.permit(), next.permit());
      other = next;
    }
  }

  /** C6, B-02: by default, for a trial that never ends, on a thread that died. */
  @Test
  void a_trial_that_never_ends_counts_as_failed_at_its_time_out() {
    Rig rig = Rig.in(State.HALF_OPEN, TestSettings.defaults().minimum(1));
    rig.admitted();
    rig.waitAndTick(TIMEOUT.minusNanos(1));
    assertEquals(State.HALF_OPEN, rig.breaker.state());
    rig.waitAndTick(Duration.ofNanos(1));
    assertEquals(State.OPEN, rig.breaker.state());
    assertEquals(
        List.of("1 of 1 trial calls failed (100% >= 50%), last trial call timed out after 60s"),
        rig.reasons);
    assertEquals(Rig.WAIT.toMillis(), rig.breaker.retryAfterMillis());
  }

  /** C6, B-04: the next call notices where no timer does. */
  @Test
  void a_refused_call_notices_the_time_out_without_a_tick() {
    Rig rig = Rig.in(State.HALF_OPEN);
    rig.admitted();
    rig.ticker.advance(TIMEOUT);
    assertEquals(State.OPEN, rig.refused().state());
    rig.ticker.advance(Rig.WAIT);
    rig.succeed();
    assertEquals(State.CLOSED, rig.breaker.state());
  }

  /** C7: the real end of a timed-out trial is late, in the same phase and in a later one. */
  @Test
  void the_real_end_of_a_timed_out_trial_is_only_late() {
    Rig rig = Rig.in(State.HALF_OPEN, TestSettings.defaults().minimum(1).trials(10));
    Call hung = rig.admitted();
    rig.waitAndTick(TIMEOUT);
    assertEquals(WindowCounts.ended(1, 1, 1), rig.breaker.window());
    assertEquals(1, rig.breaker.inFlightCalls());

    rig.succeed(hung);
    assertEquals(WindowCounts.ended(1, 1, 1), rig.breaker.window());
    assertEquals(1, rig.breaker.totals().late());
    assertEquals(1, rig.breaker.totals().successful());
    assertEquals(0, rig.breaker.inFlightCalls());
  }

  /** C6: each has its own time-out; the others go on. */
  @Test
  void only_the_trials_that_are_old_enough_time_out() {
    Rig rig =
        Rig.in(
            State.HALF_OPEN,
            TestSettings.defaults().minimum(1).failureRate(100).slowRate(100, TIMEOUT).trials(3));
    rig.admitted();
    rig.ticker.advance(Duration.ofSeconds(1));
    rig.admitted();
    rig.ticker.advance(Duration.ofSeconds(1));
    Call last = rig.admitted();
    rig.waitAndTick(Duration.ofSeconds(58));
    assertEquals(1, rig.breaker.window().failed());
    rig.waitAndTick(Duration.ofSeconds(1));
    assertEquals(2, rig.breaker.window().failed());
    rig.succeed(last);
    assertEquals(State.CLOSED, rig.breaker.state());
  }

  /** C9: a trial that has run past the slow limit at its time-out is slow as well. */
  @Test
  void a_timed_out_trial_counts_as_slow_where_only_slowness_is_judged() {
    Rig rig = new Rig(TestSettings.noRules().minimum(1).slowRate(50, Duration.ofSeconds(30)));
    rig.call(Duration.ofSeconds(30), null);
    rig.waitAndTick(Rig.WAIT);
    rig.admitted();
    rig.waitAndTick(TIMEOUT);
    assertEquals(State.OPEN, rig.breaker.state());
    assertEquals(2, rig.breaker.totals().opened());
  }

  /** B-13, B-18: one call, one outcome. */
  @Test
  void a_trial_that_is_handed_back_twice_counts_once() {
    Rig rig = Rig.in(State.HALF_OPEN, TestSettings.inARow(1).trials(2));
    Call trial = rig.admitted();
    rig.succeed(trial);
    rig.succeed(trial);
    rig.ignore(trial);
    assertEquals(State.HALF_OPEN, rig.breaker.state());
    assertEquals(2, rig.breaker.totals().late());
    rig.admitted();
    rig.refused();
  }

  /** B-33: a failure before the body ran, such as a name that does not resolve, ends the trial. */
  @Test
  void a_failure_without_any_duration_ends_the_trial() {
    Rig rig = Rig.in(State.HALF_OPEN);
    rig.fail();
    assertEquals(State.OPEN, rig.breaker.state());
    assertEquals(0, rig.breaker.inFlightCalls());
  }
}
