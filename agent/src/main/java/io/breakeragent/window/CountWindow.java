package io.breakeragent.window;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The last N calls.
 *
 * <p>A call is noted in two steps: it becomes the next in the chain; then it gets its place, behind
 * all successes counted by then, and the tally moves on to it. Whoever comes across a call between
 * its two steps takes the second for it, so a thread that stalls there holds up nobody, and nobody
 * sees a success that the place has not yet been compared with.
 */
final class CountWindow extends Window {

  private final AtomicReference<CountTally> tally;

  CountWindow(int size, Overdue overdue) {
    super(overdue);
    tally = new AtomicReference<>(new CountTally(size));
  }

  @Override
  boolean isOpenAt(long now) {
    return true;
  }

  @Override
  CountTally tally() {
    while (true) {
      CountTally seen = Objects.requireNonNull(tally.get());
      Noted next = seen.newest.next.get();
      if (next == null) {
        return seen;
      }
      next.place.compareAndSet(0, seen.nextPlace(fine.sum()));
      tally.compareAndSet(seen, seen.plus(next));
    }
  }

  @Override
  void note(boolean failed, boolean slow) {
    Noted call = new Noted(failed, slow);
    CountTally seen = tally();
    while (!seen.newest.next.compareAndSet(null, call)) {
      seen = tally();
    }
  }
}
