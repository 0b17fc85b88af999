package io.breakeragent.breaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The breaker that the project began with: three failures in a row, ten seconds, one trial. */
@ExtendWith(Seed.class)
class SeedScenarioTest {

  private final Rig rig = new Rig(TestSettings.defaults().andInARow(3).wait(Rig.WAIT));

  @Test
  void three_failures_ten_seconds_one_trial() {
    rig.succeed(20);
    rig.fail(3);
    failsFastForTenSeconds();

    Permit trial = rig.admitted();
    rig.refused();
    rig.fail(trial);
    failsFastForTenSeconds();

    trial = rig.admitted();
    rig.refused();
    rig.succeed(trial);
    assertEquals(State.CLOSED, rig.breaker.state());
    rig.succeed(20);

    assertEquals(
        List.of(
            "CLOSED -> OPEN",
            "OPEN -> HALF_OPEN",
            "HALF_OPEN -> OPEN",
            "OPEN -> HALF_OPEN",
            "HALF_OPEN -> CLOSED"),
        rig.transitions);
    assertEquals(new Totals(41, 4, 0, 0, 202, 0, 0, 2), rig.breaker.totals());
  }

  private void failsFastForTenSeconds() {
    for (int i = 0; i < 100; i++) {
      assertEquals(State.OPEN, rig.breaker.state());
      rig.refused();
      rig.waitAndTick(Duration.ofMillis(100));
    }
    assertEquals(State.HALF_OPEN, rig.breaker.state());
  }
}
