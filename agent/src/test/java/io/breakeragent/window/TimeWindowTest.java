package io.breakeragent.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.breakeragent.breaker.Crowd;
import io.breakeragent.breaker.FakeTicker;
import io.breakeragent.breaker.Seed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Seed.class)
class TimeWindowTest {

  private static final long SPAN = Duration.ofSeconds(32).toNanos();
  private static final long BUCKET = SPAN / TimeTally.SLICES;

  private record Call(long bucket, boolean failed, boolean slow) {}

  private final JudgeLog log = new JudgeLog();
  private final FakeTicker ticker = new FakeTicker();
  private final InFlight inFlight = new InFlight(1, ticker.read());

  /** B-07. Spans from one that no bucket divides to one of days; the clock starts anywhere. */
  @ParameterizedTest
  @ValueSource(longs = {1, 33, 1_000_000_007, 30_000_000_000L, 90_000_000_000_000L})
  void totals_are_those_of_a_naive_list_of_the_live_calls(long span) {
    RandomGenerator random = Seed.random();
    TimeWindow window = new TimeWindow(span, new OverdueIn(inFlight), ticker.read());
    long bucket = (span + TimeTally.SLICES - 1) / TimeTally.SLICES;
    List<Call> model = new ArrayList<>();
    long elapsed = 0;
    for (int step = 0; step < 3_000; step++) {
      long pause = random.nextInt(50) == 0 ? random.nextLong(2 * span) : random.nextLong(bucket);
      elapsed += pause;
      ticker.advance(pause);
      Call call = new Call(elapsed / bucket, random.nextInt(3) == 0, random.nextInt(4) == 0);
      boolean records = random.nextBoolean();
      if (records) {
        model.add(call);
        window.record(ticker.read(), call.failed, call.slow, log);
      }
      model.removeIf(old -> old.bucket <= call.bucket - TimeTally.SLICES);

      WindowCounts expected =
          WindowCounts.ended(
              model.size(),
              (int) model.stream().filter(Call::failed).count(),
              (int) model.stream().filter(Call::slow).count());
      assertEquals(expected, window.read(ticker.read()), "after step " + step);
      if (records) {
        assertEquals(expected, log.last, "judged at step " + step);
      }
    }
  }

  @Test
  void a_call_leaves_within_the_last_bucket_before_its_full_age() {
    TimeWindow window = new TimeWindow(SPAN, new OverdueIn(inFlight), ticker.read());
    ticker.advance(BUCKET - 1); // the latest moment of its bucket
    window.record(ticker.read(), true, true, log);
    ticker.advance(SPAN - BUCKET);
    assertEquals(WindowCounts.ended(1, 1, 1), window.read(ticker.read()));
    ticker.advance(1);
    assertEquals(WindowCounts.EMPTY, window.read(ticker.read()));
  }

  @Test
  void an_idle_window_reads_empty_for_as_long_as_it_idles() {
    TimeWindow window = new TimeWindow(SPAN, new OverdueIn(inFlight), ticker.read());
    window.record(ticker.read(), true, false, log);
    for (int i = 0; i < 100; i++) {
      ticker.advance(SPAN);
      assertEquals(WindowCounts.EMPTY, window.read(ticker.read()));
    }
  }

  /** N-01: neither a scraper nor a thread that read its clock long ago evicts anything. */
  @Test
  void no_reading_however_often_and_of_whatever_moment_shortens_it() {
    TimeWindow window = new TimeWindow(SPAN, new OverdueIn(inFlight), ticker.read());
    for (int i = 0; i < 10; i++) {
      window.record(ticker.read(), i == 0, false, log);
      ticker.advance(BUCKET);
    }
    for (int i = 0; i < 10_000; i++) {
      window.read(ticker.read() - i * BUCKET);
      window.review(ticker.read() - i * BUCKET, log);
      assertEquals(WindowCounts.ended(10, 1, 0), window.read(ticker.read()));
    }
  }

  @Test
  void the_clock_may_wrap() {
    FakeTicker wrapping = new FakeTicker(Long.MAX_VALUE - BUCKET / 2);
    TimeWindow window = new TimeWindow(SPAN, new OverdueIn(inFlight), wrapping.read());
    for (int i = 1; i <= TimeTally.SLICES; i++) {
      window.record(wrapping.read(), i % 2 == 0, false, log);
      assertEquals(WindowCounts.ended(i, i / 2, 0), log.last);
      wrapping.advance(BUCKET);
    }
  }

  @Test
  void a_clock_read_before_the_window_began_counts_as_its_beginning() {
    TimeWindow window = new TimeWindow(SPAN, new OverdueIn(inFlight), ticker.read());
    window.record(ticker.read() - 2 * BUCKET, true, false, log);
    assertEquals(WindowCounts.ended(1, 1, 0), window.read(ticker.read()));
  }

  @Test
  void a_recorder_that_lost_a_whole_span_pollutes_nothing() {
    TimeWindow window = new TimeWindow(SPAN, new OverdueIn(inFlight), ticker.read());
    long old = ticker.read();
    ticker.advance(SPAN);
    window.record(ticker.read(), false, false, log);
    window.record(old, true, true, log);
    assertEquals(WindowCounts.ended(1, 0, 0), window.read(ticker.read()));
    assertEquals(WindowCounts.ended(1, 0, 0), log.last);
  }

  @Test
  void threads_that_turn_the_ring_together_lose_no_call() throws Exception {
    int threads = 8;
    try (Crowd crowd = new Crowd(threads)) {
      for (int round = 0; round < 300; round++) {
        long origin = ticker.read();
        TimeWindow window = new TimeWindow(SPAN, new OverdueIn(inFlight), origin);
        crowd.run(
            thread -> {
              for (int i = 0; i < TimeTally.SLICES; i++) {
                window.record(origin + i * BUCKET, thread == 0, true, (now, seen) -> false);
              }
            });
        int calls = threads * TimeTally.SLICES;
        assertEquals(
            WindowCounts.ended(calls, TimeTally.SLICES, calls),
            window.read(origin + SPAN - BUCKET));
      }
    }
  }
}
