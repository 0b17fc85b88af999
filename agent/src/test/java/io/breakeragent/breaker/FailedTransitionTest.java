package io.breakeragent.breaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * B-04 (N-04): a transition that cannot be made leaves the breaker as it was, ready for another.
 */
@ExtendWith(Seed.class)
class FailedTransitionTest {

  private int faults = 1;

  private final Rig rig =
      new Rig(
          TestSettings.inARow(1).jitter(10),
          new FakeTicker(),
          () -> {
            if (faults-- > 0) {
              throw new IllegalStateException("no random numbers");
            }
            return 0.5;
          });

  /** N-04: no flag says open before the phase is there. */
  @Test
  void an_opening_that_fails_leaves_it_closed_and_the_next_one_opens() {
    Call unlucky = rig.admitted();
    assertThrows(IllegalStateException.class, () -> rig.fail(unlucky));
    assertEquals(State.CLOSED, rig.breaker.state());
    assertEquals(List.of(), rig.transitions);
    rig.ignore(unlucky);
    Call next = rig.admitted();
    assertEquals(1, rig.breaker.inFlightCalls());
    rig.fail(next);
    assertEquals(List.of("CLOSED -> OPEN"), rig.transitions);
    assertEquals(1, rig.breaker.totals().opened());
    rig.ticker.advance(Rig.WAIT);
    rig.succeed();
    assertEquals(State.CLOSED, rig.breaker.state());
  }

  /** B-04, C6: the trials say at the next tick what they said before. */
  @Test
  void a_reopening_that_fails_is_made_up_for_at_the_next_tick() {
    faults = 0;
    rig.fail();
    rig.waitAndTick(Rig.WAIT);
    Call trial = rig.admitted();
    faults = 1;
    assertThrows(IllegalStateException.class, () -> rig.fail(trial));
    assertEquals(State.HALF_OPEN, rig.breaker.state());
    rig.ignore(trial);
    rig.breaker.tick();
    assertEquals(State.OPEN, rig.breaker.state());
    assertEquals(2, rig.breaker.totals().opened());
  }
}
