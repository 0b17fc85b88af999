package io.breakeragent.window;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The calls of the last so many seconds. A call leaves the window when its slice of time does: up
 * to a 32nd of the span before it is of full age, never after.
 */
final class TimeWindow extends Window {

  private final AtomicReference<TimeTally> tally;

  TimeWindow(long nanos, Overdue overdue, long now) {
    super(overdue);
    tally = new AtomicReference<>(new TimeTally(nanos, now));
  }

  @Override
  TimeTally tally() {
    return Objects.requireNonNull(tally.get());
  }

  /** Whoever comes first in a slice begins it, before anything is counted there. */
  @Override
  boolean isOpenAt(long now) {
    TimeTally seen = tally();
    while (seen.isOver(now)) {
      tally.compareAndSet(seen, seen.at(now, fine.sum()));
      seen = tally();
    }
    return !seen.hasForgotten(now);
  }

  @Override
  void note(boolean failed, boolean slow) {
    TimeTally seen = tally();
    while (!tally.compareAndSet(seen, seen.plus(failed, slow))) {
      seen = tally();
    }
  }
}
