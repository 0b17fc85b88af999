package io.breakeragent.breaker;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** How many calls run now. Thread-safe, lock-free. */
abstract class InFlight {

  static InFlight atMost(int bound) {
    return bound == OpeningRules.COUNT_OFF ? new Unbounded() : new Bounded(bound);
  }

  /** One more, unless as many as may run do so already. */
  abstract boolean tryEnter();

  /** One more, whatever the bound. */
  abstract void enter();

  abstract void leave();

  abstract int count();

  private static final class Unbounded extends InFlight {

    private final LongAdder running = new LongAdder();

    @Override
    boolean tryEnter() {
      running.increment();
      return true;
    }

    @Override
    void enter() {
      running.increment();
    }

    @Override
    void leave() {
      running.decrement();
    }

    /** The sum of the stripes, read one by one, may miss an enter and see its leave. */
    @Override
    int count() {
      return (int) Math.max(0, running.sum());
    }
  }

  private static final class Bounded extends InFlight {

    private final int bound;
    private final AtomicInteger running = new AtomicInteger();

    Bounded(int bound) {
      this.bound = bound;
    }

    @Override
    boolean tryEnter() {
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

    @Override
    void enter() {
      running.incrementAndGet();
    }

    @Override
    void leave() {
      running.decrementAndGet();
    }

    @Override
    int count() {
      return running.get();
    }
  }
}
