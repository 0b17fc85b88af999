package io.breakeragent.breaker;

import io.breakeragent.window.StripedCounter;
import java.util.concurrent.atomic.LongAdder;

/** The running totals of one breaker. Thread-safe. */
final class Counters {

  /** But for those that a phase counts. */
  final LongAdder successful = new LongAdder();

  final LongAdder failed = new LongAdder();
  final LongAdder slow = new LongAdder();
  final LongAdder ignored = new LongAdder();
  final StripedCounter refused = new StripedCounter();
  final LongAdder late = new LongAdder();
  final LongAdder wouldReject = new LongAdder();
  final LongAdder opened = new LongAdder();

  /**
   * All totals.
   *
   * @param counted the successes that phases have counted
   */
  Totals snapshot(long counted) {
    // Read before the refusals that it is a part of, so that the difference is never negative.
    long spared = wouldReject.sum();
    return new Totals(
        successful.sum() + counted,
        failed.sum(),
        slow.sum(),
        ignored.sum(),
        refused.sum() - spared,
        late.sum(),
        spared,
        opened.sum());
  }
}
