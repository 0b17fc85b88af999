package io.breakeragent.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.breaker.FakeTicker;
import io.breakeragent.breaker.Seed;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readings may wrap: they are compared by their difference only. */
@ExtendWith(Seed.class)
class CallClockTest {

  private static final long STEP = Duration.ofMillis(25).toNanos();
  private static final long HOUR = Duration.ofHours(1).toNanos();

  private final RandomGenerator random = Seed.random();
  private final FakeTicker ticker = new FakeTicker();
  private final CallClock clock = new CallClock(ticker, STEP);

  @Test
  void ordinary_ticks_lose_nothing() {
    clock.tick();
    long begin = clock.read();
    long passed = 0;
    for (int i = 0; i < 10_000; i++) {
      long step = random.nextLong(STEP + 1);
      passed += step;
      ticker.advance(step);
      clock.tick();
      assertEquals(passed, clock.read() - begin);
    }
  }

  @Test
  void between_ticks_it_stands() {
    clock.tick();
    long begin = clock.read();
    ticker.advance(STEP);
    assertEquals(begin, clock.read());
  }

  @Test
  void of_a_pause_it_counts_no_more_than_one_step() {
    clock.tick();
    long begin = clock.read();
    ticker.advance(HOUR);
    clock.tick();
    assertEquals(STEP, clock.read() - begin);
    ticker.advance(STEP);
    clock.tick();
    assertEquals(2 * STEP, clock.read() - begin, "what was left out stays out");
  }

  @Test
  void read_precisely_it_is_never_more_than_a_step_ahead_of_the_last_tick() {
    clock.tick();
    long begin = clock.read();
    ticker.advance(STEP - 1);
    assertEquals(STEP - 1, clock.readPrecisely() - begin);
    ticker.advance(HOUR);
    assertEquals(STEP, clock.readPrecisely() - begin);
    clock.tick();
    assertEquals(STEP, clock.readPrecisely() - begin);
  }

  @Test
  void falling_asleep_and_waking_up_is_seamless() {
    long begin = clock.read();
    long passed = 0;
    for (int i = 0; i < 1_000; i++) {
      clock.tick();
      assertEquals(passed, clock.read() - begin, "awake");
      clock.sleep();
      long slept = random.nextLong(HOUR);
      passed += slept;
      ticker.advance(slept);
      assertEquals(passed, clock.read() - begin, "asleep");
      assertEquals(passed, clock.readPrecisely() - begin, "asleep");
    }
  }

  @Test
  void what_was_left_out_stays_out_while_it_sleeps() {
    clock.tick();
    long begin = clock.read();
    ticker.advance(HOUR);
    clock.tick();
    clock.sleep();
    assertEquals(STEP, clock.read() - begin);
    ticker.advance(1);
    assertEquals(STEP + 1, clock.read() - begin);
  }

  /** By the wrap of the longs, and by the one reading that means something else inside. */
  @ParameterizedTest
  @ValueSource(longs = {Long.MIN_VALUE, -1, 0, Long.MAX_VALUE})
  void it_passes_every_special_reading(long special) {
    FakeTicker near = new FakeTicker(special - 3);
    CallClock passing = new CallClock(near, STEP);
    for (int i = 0; i < 6; i++) {
      passing.tick();
      assertTrue(Math.abs(passing.read() - near.read()) <= 1);
      assertTrue(Math.abs(passing.readPrecisely() - near.read()) <= 1);
      near.advance(1);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void it_never_runs_backwards(boolean precisely) {
    long last = clock.read();
    for (int i = 0; i < 100_000; i++) {
      switch (random.nextInt(8)) {
        case 0 -> clock.sleep();
        case 1, 2 -> clock.tick();
        case 3 -> ticker.advance(random.nextLong(HOUR));
        default -> ticker.advance(random.nextLong(2 * STEP));
      }
      long now = precisely ? clock.readPrecisely() : clock.read();
      assertTrue(now - last >= 0, "after step " + i);
      last = now;
    }
  }
}
