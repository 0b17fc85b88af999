package io.breakeragent.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.breakeragent.breaker.FakeTicker;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallClocksTest {

  private static final long MILLI = 1_000_000;

  private final FakeTicker ticker = new FakeTicker();
  private final CallClocks clocks = new CallClocks(ticker, () -> {});

  /** A twentieth of the slow threshold, but from 1 to 20 ms. */
  @ParameterizedTest
  @CsvSource({"1, 1000000", "20, 1000000", "60, 3000000", "400, 20000000", "3600000, 20000000"})
  void it_ticks_as_the_slow_threshold_asks_for(long thresholdMillis, long interval) {
    clocks.clocksFor(thresholdMillis * MILLI, false);
    assertEquals(interval, clocks.interval());
  }

  @Test
  void the_shortest_threshold_sets_the_pace() {
    assertEquals(20 * MILLI, clocks.interval());
    clocks.clocksFor(100 * MILLI, false);
    clocks.clocksFor(40 * MILLI, false);
    clocks.clocksFor(1_000 * MILLI, false);
    assertEquals(2 * MILLI, clocks.interval());
  }

  @Test
  void one_threshold_has_one_clock() {
    Ticker first = clocks.clocksFor(1_000 * MILLI, false).calls();
    assertSame(first, clocks.clocksFor(1_000 * MILLI, false).calls());
  }

  @Test
  void a_coarse_clock_goes_on_when_it_ticks() {
    Ticker calls = clocks.clocksFor(1_000 * MILLI, false).calls();
    clocks.tick();
    long begin = calls.read();
    ticker.advance(9 * MILLI);
    assertEquals(begin, calls.read());
    clocks.tick();
    assertEquals(9 * MILLI, calls.read() - begin);
  }

  /** Wished for, or because a tick is too long for so short a threshold. */
  @ParameterizedTest
  @CsvSource({"1000, true", "19, false", "1, false"})
  void a_precise_clock_goes_on_between_ticks(long thresholdMillis, boolean wished) {
    Ticker calls = clocks.clocksFor(thresholdMillis * MILLI, wished).calls();
    clocks.tick();
    long begin = calls.read();
    ticker.advance(1);
    assertEquals(1, calls.read() - begin);
  }

  /** A quarter of the threshold, and four ticks late a thread may always be. */
  @ParameterizedTest
  @CsvSource({"1000, 250000000", "16, 4000000", "2, 4000000"})
  void a_pause_counts_up_to_a_quarter_of_the_threshold(long thresholdMillis, long counted) {
    Ticker calls = clocks.clocksFor(thresholdMillis * MILLI, false).calls();
    clocks.tick();
    long begin = calls.read();
    ticker.advance(Duration.ofHours(1));
    clocks.tick();
    assertEquals(counted, calls.read() - begin);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void waits_include_every_pause(boolean precise) {
    Ticker waits = clocks.clocksFor(1_000 * MILLI, precise).waits();
    clocks.tick();
    long begin = waits.read();
    ticker.advance(Duration.ofHours(1));
    assertEquals(Duration.ofHours(1).toNanos(), waits.read() - begin);
  }
}
