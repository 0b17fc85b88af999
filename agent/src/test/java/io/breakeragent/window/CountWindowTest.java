package io.breakeragent.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.breaker.Crowd;
import io.breakeragent.breaker.Seed;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Seed.class)
class CountWindowTest {

  private final JudgeLog log = new JudgeLog();
  private final InFlight inFlight = new InFlight(1, 0);

  /** B-07, B-09. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 64, 100})
  void totals_are_those_of_a_naive_list_of_the_last_calls(int size) {
    RandomGenerator random = Seed.random();
    CountWindow window = new CountWindow(size, new OverdueIn(inFlight));
    Deque<boolean[]> model = new ArrayDeque<>();
    for (int step = 0; step < 20 * size + 200; step++) {
      boolean[] call = {random.nextInt(3) == 0, random.nextInt(4) == 0};
      model.addLast(call);
      if (model.size() > size) {
        model.removeFirst();
      }
      window.record(random.nextLong(), call[0], call[1], log);

      WindowCounts expected =
          WindowCounts.ended(
              model.size(),
              (int) model.stream().filter(c -> c[0]).count(),
              (int) model.stream().filter(c -> c[1]).count());
      assertEquals(expected, window.read(random.nextLong()), "after step " + step);
      assertEquals(expected, log.last, "judged at step " + step);
    }
  }

  /** B-09. */
  @Test
  void the_largest_window_holds_a_million_calls_lap_after_lap() {
    int size = WindowSize.Calls.MAX_CALLS;
    CountWindow window = new CountWindow(size, new OverdueIn(inFlight));
    for (int lap = 0; lap < 4; lap++) {
      boolean failed = lap % 2 == 0;
      for (int i = 0; i < size; i++) {
        window.record(0, failed, !failed, log);
      }
      assertEquals(
          failed ? WindowCounts.ended(size, size, 0) : WindowCounts.ended(size, 0, size),
          window.read(0),
          "after lap " + lap);
    }
    window.record(0, true, true, log);
    assertEquals(WindowCounts.ended(size, 1, size), window.read(0));
  }

  /** B-07: any drift, once there, would stay. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10})
  void threads_leave_no_drift_behind_and_every_total_is_judged_once(int size) throws Exception {
    int threads = 8;
    int calls = 10_000;
    CountWindow window = new CountWindow(size, new OverdueIn(inFlight));
    AtomicLong judged = new AtomicLong();
    Judge judge =
        (now, seen) -> {
          judged.incrementAndGet();
          assertTrue(0 <= seen.failed() && seen.failed() <= seen.calls(), seen.toString());
          assertTrue(0 <= seen.slow() && seen.slow() <= seen.calls(), seen.toString());
          assertTrue(seen.calls() <= size, seen.toString());
          return false;
        };
    try (Crowd crowd = new Crowd(threads)) {
      crowd.run(
          thread -> {
            for (int i = 0; i < calls; i++) {
              window.record(0, (i + thread) % 2 == 0, (i + thread) % 3 == 0, judge);
            }
          });
    }
    assertEquals((long) threads * calls, judged.get());
    for (int i = 0; i < size; i++) {
      window.record(0, false, true, log);
    }
    assertEquals(WindowCounts.ended(size, 0, size), window.read(0));
  }

  /** One thread alone fails, and never twice within three calls, whatever the order of the rest. */
  @Test
  void threads_never_see_a_total_that_no_order_of_the_calls_explains() throws Exception {
    CountWindow window = new CountWindow(3, new OverdueIn(inFlight));
    Judge judge =
        (now, seen) -> {
          assertTrue(seen.failed() <= 1, seen.toString());
          return false;
        };
    try (Crowd crowd = new Crowd(4)) {
      crowd.run(
          thread -> {
            for (int i = 0; i < 20_000; i++) {
              window.record(0, thread == 0 && i % 3 == 0, false, judge);
            }
          });
    }
  }

  @Test
  void time_does_not_empty_it() {
    CountWindow window = new CountWindow(5, new OverdueIn(inFlight));
    window.record(0, true, false, log);
    assertEquals(WindowCounts.ended(1, 1, 0), window.read(Long.MAX_VALUE));
  }
}
