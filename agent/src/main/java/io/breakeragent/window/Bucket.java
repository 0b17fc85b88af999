package io.breakeragent.window;

import java.util.concurrent.atomic.AtomicLong;

/** The calls that ended within one slice of time. Thread-safe. */
final class Bucket {

  /** Which slice, counted from the window's beginning. */
  final long epoch;

  private final AtomicLong calls = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();
  private final AtomicLong slow = new AtomicLong();

  Bucket(long epoch) {
    this.epoch = epoch;
  }

  /** The call is counted first and read last: a rate seen on the way is never too high. */
  void add(boolean callFailed, boolean callWasSlow) {
    calls.incrementAndGet();
    if (callFailed) {
      failed.incrementAndGet();
    }
    if (callWasSlow) {
      slow.incrementAndGet();
    }
  }

  long calls() {
    return calls.get();
  }

  long failed() {
    return failed.get();
  }

  long slow() {
    return slow.get();
  }
}
