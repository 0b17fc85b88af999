package io.breakeragent.breaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** B-18: one call, one outcome; the totals outlive every transition. */
@ExtendWith(Seed.class)
class TotalsTest {

  @Test
  void every_ended_call_is_counted_once_through_all_states() {
    Rig rig = new Rig(TestSettings.inARow(2));
    rig.succeed(5);
    rig.ignore(rig.admitted());
    rig.call(Duration.ofSeconds(60), null);
    Call late = rig.admitted();
    rig.fail(2);
    rig.refused();
    rig.fail(late);
    rig.waitAndTick(Rig.WAIT);
    rig.fail();
    rig.waitAndTick(Rig.WAIT);
    rig.succeed();
    rig.breaker.disable();
    rig.succeed();
    rig.breaker.reset();
    assertEquals(new Totals(8, 4, 1, 1, 1, 1, 0, 2), rig.breaker.totals());
  }

  /** C13: a refusal that is not enforced is no rejection. */
  @Test
  void in_observe_mode_a_refusal_counts_as_would_reject_instead() {
    Rig rig = Rig.in(State.OPEN);
    rig.refused();
    rig.breaker.onWouldReject();
    rig.refused();
    assertEquals(1, rig.breaker.totals().rejected());
    assertEquals(1, rig.breaker.totals().wouldReject());
  }

  @Test
  void the_time_in_a_state_is_that_of_the_state() {
    Rig rig = new Rig(TestSettings.inARow(1));
    rig.ticker.advance(Duration.ofMillis(1_500));
    assertEquals(1.5, rig.breaker.secondsInState());
    rig.fail();
    assertEquals(0, rig.breaker.secondsInState());
    rig.waitAndTick(Duration.ofSeconds(4));
    assertEquals(4, rig.breaker.secondsInState());
  }
}
