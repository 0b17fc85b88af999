package io.breakeragent.breaker;

import io.breakeragent.window.StripedCounter;

/** The running totals of one breaker. Thread-safe; takes no memory before the first count. */
final class Counters {

  /** But for those that a phase counts. */
  static final int SUCCESSFUL = 0;

  static final int FAILED = 1;
  static final int SLOW = 2;
  static final int IGNORED = 3;
  static final int REFUSED = 4;
  static final int LATE = 5;
  static final int WOULD_REJECT = 6;
  static final int OPENED = 7;

  private final StripedCounter counts = new StripedCounter();

  /**
   * One more; returns how many a part of the threads had counted before.
   *
   * @param count of what: {@link #FAILED}, say
   */
  long increment(int count) {
    return counts.increment(count);
  }

  /**
   * All totals.
   *
   * @param counted the successes that phases have counted
   */
  Totals snapshot(long counted) {
    // Read before the refusals that it is a part of, so that the difference is never negative.
    long spared = counts.sum(WOULD_REJECT);
    return new Totals(
        counts.sum(SUCCESSFUL) + counted,
        counts.sum(FAILED),
        counts.sum(SLOW),
        counts.sum(IGNORED),
        counts.sum(REFUSED) - spared,
        counts.sum(LATE),
        spared,
        counts.sum(OPENED));
  }
}
