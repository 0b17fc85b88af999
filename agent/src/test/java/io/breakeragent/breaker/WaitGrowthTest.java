package io.breakeragent.breaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wait: growth, cap, jitter. */
@ExtendWith(Seed.class)
class WaitGrowthTest {

  /** B-34 (N-12): three open cycles with a growing wait that ends at the cap, not short of it. */
  @Test
  void it_grows_with_every_failed_trial_up_to_the_cap_and_starts_over_after_a_recovery() {
    Rig rig = new Rig(TestSettings.inARow(1).growth(2, Duration.ofSeconds(35)));
    for (int outage = 0; outage < 2; outage++) {
      rig.fail();
      for (long wait : new long[] {10_000, 20_000, 35_000, 35_000}) {
        assertEquals(wait, rig.breaker.retryAfterMillis());
        rig.waitAndTick(Duration.ofMillis(wait));
        rig.fail();
      }
      rig.waitAndTick(Duration.ofSeconds(35));
      rig.succeed();
    }
  }

  @Test
  void the_cap_never_shortens_the_first_wait() {
    assertEquals(seconds(600), growth(600, 3, 300, 0, 0.5).nanos(0));
    assertEquals(seconds(600), growth(600, 3, 300, 0, 0.5).nanos(1));
  }

  /** 0 and 1 are the ends of the random range. */
  @ParameterizedTest
  @CsvSource({"0, 7.5", "0.5, 10", "1, 12.5"})
  void the_jitter_goes_either_way(double random, double seconds) {
    assertEquals((long) (seconds * 1e9), growth(10, 1, 300, 25, random).nanos(0));
  }

  @Test
  void a_wait_is_never_nothing_and_never_too_long_for_a_number() {
    assertEquals(1, growth(10, 1, 300, 100, 0).nanos(0));
    WaitGrowth huge = growth(9_000_000_000L, 10, Long.MAX_VALUE / 1_000_000_000L, 100, 1);
    assertEquals(Long.MAX_VALUE, huge.nanos(Integer.MAX_VALUE));
  }

  /** A wait of centuries is still a wait. */
  @Test
  void the_longest_wait_refuses_and_says_how_long() {
    Rig rig = new Rig(TestSettings.inARow(1).wait(Duration.ofNanos(Long.MAX_VALUE)));
    rig.fail();
    rig.ticker.advance(Duration.ofDays(365));
    rig.breaker.tick();
    assertEquals(State.OPEN, rig.refused().state());
  }

  private static WaitGrowth growth(
      long seconds, double multiplier, long maxSeconds, double jitter, double random) {
    OpenWait rules = new OpenWait(seconds(seconds), multiplier, seconds(maxSeconds), jitter);
    return new WaitGrowth(rules, () -> random);
  }

  private static long seconds(long seconds) {
    return Duration.ofSeconds(seconds).toNanos();
  }
}
