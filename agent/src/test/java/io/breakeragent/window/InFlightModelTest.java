package io.breakeragent.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.breaker.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calls that begin and end at random, against a plain list of those that run. */
@ExtendWith(Seed.class)
class InFlightModelTest {

  private static final RandomGenerator RANDOM = Seed.random();
  private static final long HOUR = 3_600_000_000_000L;
  private static final long MINUTE = HOUR / 60;

  /** From 1 ns to 2 h, each order of magnitude alike. */
  private final long limit = (long) Math.pow(2 * HOUR, RANDOM.nextDouble());

  private final long origin = RANDOM.nextLong();
  private final InFlight inFlight = new InFlight(limit, origin);
  private final List<Long> starts = new ArrayList<>();
  private long now = origin;

  @RepeatedTest(100)
  void the_count_is_exact_and_overdue_calls_are_seen_in_time() {
    for (int step = 0; step < 1_000; step++) {
      if (RANDOM.nextInt(5) < 3 || starts.isEmpty()) {
        // A thread may have read the clock a while before it gets here.
        begin(Math.max(0, now - origin - RANDOM.nextLong(limit + 1) / 10) + origin);
      } else {
        end(RANDOM.nextInt(starts.size()));
      }
      if (RANDOM.nextInt(3) == 0) {
        // Seldom a gap of many laps of the ring.
        now += RANDOM.nextLong(limit / 4 + 2) * (RANDOM.nextInt(100) == 0 ? 1_000 : 1);
      }
      check("limit " + limit + ", step " + step);
    }
    while (!starts.isEmpty()) {
      end(RANDOM.nextInt(starts.size()));
      check("limit " + limit + ", at the end");
    }
    assertEquals(0, inFlight.overdue(now + 1_000 * limit));
  }

  /** An overdue call is never seen early, and late by a slice at most. */
  private void check(String when) {
    assertEquals(starts.size(), inFlight.count(), when);
    int seen = inFlight.overdue(now);
    assertTrue(seen <= overdue(now), () -> when + ": early " + seen + " > " + overdue(now));
    long before = now - slice();
    assertTrue(seen >= overdue(before), () -> when + ": late " + seen + " < " + overdue(before));
  }

  /** What it promises: a 20th of the limit, but from 1.05 ms to 0.54 s while it can. */
  private long slice() {
    long width = Math.max(1 << 20, Math.min(limit / 20, 1 << 29));
    return limit < 36 * MINUTE ? width : limit / 2_000;
  }

  private int overdue(long at) {
    return (int) starts.stream().filter(start -> at - start >= limit).count();
  }

  private void begin(long start) {
    inFlight.enter(start);
    starts.add(start);
  }

  private void end(int which) {
    inFlight.leave(starts.remove(which));
  }
}
