package io.breakeragent.breaker;

import java.util.concurrent.atomic.LongAdder;

/** The running totals of one breaker. Thread-safe. */
final class Counters {

  final LongAdder successful = new LongAdder();
  final LongAdder failed = new LongAdder();
  final LongAdder slow = new LongAdder();
  final LongAdder ignored = new LongAdder();
  final LongAdder refused = new LongAdder();
  final LongAdder late = new LongAdder();
  final LongAdder wouldReject = new LongAdder();
  final LongAdder opened = new LongAdder();

  Totals snapshot() {
    // Read before the refusals that it is a part of, so that the difference is never negative.
    long spared = wouldReject.sum();
    return new Totals(
        successful.sum(),
        failed.sum(),
        slow.sum(),
        ignored.sum(),
        refused.sum() - spared,
        late.sum(),
        spared,
        opened.sum());
  }
}
