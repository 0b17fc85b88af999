package io.breakeragent.window;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import org.jspecify.annotations.Nullable;

/**
 * A number that many threads count up and few read, or up to eight that share the room of one.
 * Thread-safe, lock-free; takes no memory before the first count. A sum was the true number at some
 * moment while it was read.
 */
public final class StripedCounter {

  private static final AtomicReferenceFieldUpdater<StripedCounter, long[]> CELLS =
      AtomicReferenceFieldUpdater.newUpdater(StripedCounter.class, long[].class, "cells");

  /** Not an AtomicLongArray: its one more step to the cell would be felt in every call. */
  private static final VarHandle CELL = MethodHandles.arrayElementVarHandle(long[].class);

  private volatile long @Nullable [] cells;

  /** One more. */
  public void increment() {
    increment(0);
  }

  /**
   * One more of that number; returns how many this thread, and those of its stripe, had counted.
   *
   * @param number 0 to 7; 0 is the one that goes without saying
   */
  public long increment(int number) {
    long[] counted = cells;
    if (counted == null) {
      counted = firstCells();
    }
    return (long) CELL.getAndAdd(counted, cell(Stripes.ofThread()) + number, 1L);
  }

  /** All counted so far. */
  public long sum() {
    return sum(0);
  }

  /** All counted so far of that number. */
  public long sum(int number) {
    long[] counted = cells;
    long sum = 0;
    for (int stripe = 0; counted != null && stripe < Stripes.COUNT; stripe++) {
      sum += (long) CELL.getVolatile(counted, cell(stripe) + number);
    }
    return sum;
  }

  private long[] firstCells() {
    CELLS.compareAndSet(this, null, new long[(Stripes.COUNT + 1) * Stripes.PADDING]);
    return Objects.requireNonNull(cells);
  }

  /** The first cell keeps away from the array's length, which everybody reads. */
  private static int cell(int stripe) {
    return (stripe + 1) * Stripes.PADDING;
  }
}
