package io.breakeragent.breaker;

import java.util.concurrent.atomic.AtomicInteger;

/** The bound on how many calls may run at once, if there is one. Thread-safe, lock-free. */
final class Concurrency {

  /** Counts nothing, so one is enough for all breakers. */
  private static final Concurrency UNBOUNDED = new Concurrency(OpeningRules.COUNT_OFF);

  private final int bound;
  private final AtomicInteger running = new AtomicInteger();

  private Concurrency(int bound) {
    this.bound = bound;
  }

  /** A bound, or {@link OpeningRules#COUNT_OFF} for none. */
  static Concurrency of(int bound) {
    return bound == OpeningRules.COUNT_OFF ? UNBOUNDED : new Concurrency(bound);
  }

  /** One more, unless as many as may run do so already. */
  boolean tryEnter() {
    if (bound == OpeningRules.COUNT_OFF) {
      return true;
    }
    while (true) {
      int now = running.get();
      if (now >= bound) {
        return false;
      }
      if (running.compareAndSet(now, now + 1)) {
        return true;
      }
    }
  }

  /** One more, whatever the bound. */
  void enter() {
    if (bound != OpeningRules.COUNT_OFF) {
      running.incrementAndGet();
    }
  }

  void leave() {
    if (bound != OpeningRules.COUNT_OFF) {
      running.decrementAndGet();
    }
  }

  @Override
  public String toString() {
    return bound + " calls are running (maxConcurrentCalls " + bound + ")";
  }
}
