package io.breakeragent.benchmarks.calls;

import com.acme.warehouse.Warehouse;
import java.util.OptionalLong;

/** The least that a breaker with slow calls pays if it reads the clock: two readings. */
final class FloorCall implements Guarded {

  private static final long SLOW_NANOS = 60_000_000_000L;

  private final Warehouse warehouse = new Warehouse();
  private long slowCalls;

  @Override
  public String shelf(int item) {
    long start = System.nanoTime();
    try {
      return warehouse.shelf(item);
    } finally {
      // Never true, and never provably so: it keeps both readings alive without a write.
      if (System.nanoTime() - start >= SLOW_NANOS) {
        slowCalls++;
      }
    }
  }

  @Override
  public boolean isOpen() {
    return slowCalls > 0;
  }

  @Override
  public OptionalLong counted() {
    return OptionalLong.empty();
  }
}
