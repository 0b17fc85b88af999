package io.breakeragent.breaker;

import java.util.concurrent.atomic.AtomicInteger;

/** How many failures there were in a row. Thread-safe. */
final class Streak {

  /** Where it stops counting: below the number that stands for a rule that is off. */
  static final int LONGEST = OpeningRules.COUNT_OFF - 1;

  private final AtomicInteger length;

  Streak(int length) {
    this.length = new AtomicInteger(length);
  }

  int length() {
    return length.get();
  }

  /** One more failure; its place in the row. */
  int extend() {
    while (true) {
      int before = length.get();
      int after = Math.min(before + 1, LONGEST);
      if (length.compareAndSet(before, after)) {
        return after;
      }
    }
  }

  /** A success; in the common case that there is nothing to end, it writes nothing. */
  void end() {
    if (length.get() != 0) {
      length.set(0);
    }
  }
}
