package io.breakeragent.breaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The breaker that the project began with: three failures in a row, ten seconds, one trial. */
@ExtendWith(Seed.class)
class SeedScenarioTest {

  private static final long FIVE_SECONDS = 5_000_000_000L;

  /** N-11: the clock may begin below 0, and wrap at any time. */
  @ParameterizedTest
  @ValueSource(
      longs = {0, -1, -FIVE_SECONDS, Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE - FIVE_SECONDS})
  void three_failures_ten_seconds_one_trial(long clock) {
    Rig rig = new Rig(TestSettings.defaults().andInARow(3).wait(Rig.WAIT), new FakeTicker(clock));
    rig.succeed(20);
    rig.fail(3);
    failsFastForTenSeconds(rig);

    Call trial = rig.admitted();
    rig.refused();
    rig.fail(trial);
    failsFastForTenSeconds(rig);

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

  private static void failsFastForTenSeconds(Rig rig) {
    for (int i = 0; i < 100; i++) {
      assertEquals(State.OPEN, rig.breaker.state());
      rig.refused();
      rig.waitAndTick(Duration.ofMillis(100));
    }
    assertEquals(State.HALF_OPEN, rig.breaker.state());
  }
}
