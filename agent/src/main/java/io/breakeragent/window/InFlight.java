package io.breakeragent.window;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * The calls that run now, by the slice of time in which they began: so that calls which do not
 * return can be counted, without an object for each.
 *
 * <p>A ring of slices, striped over threads, goes on with time. Each cell holds the number of a
 * slice beside its count; a cell that is needed for a newer slice gives what is left in it, calls
 * long past the limit, to one common count. Whoever enters or leaves finds by that number where a
 * slice is counted now, so every call leaves where it is: none is lost or counted twice, however
 * long a thread stalls on the way. A call may end on another thread than it began on: only the sum
 * over the stripes means something.
 *
 * <p>Thread-safe, lock-free, allocates nothing. Times are those of the call clock.
 */
public final class InFlight {

  /** A cell: the count, which may be negative, above the number of its slice. */
  private static final int SLICE_BITS = 40;

  private static final long ONE = 1L << SLICE_BITS;
  private static final long SLICE = ONE - 1;

  /** A slice is a 20th of the limit wide, but from 2^20 ns, 1 ms, to 2^29 ns, 0.54 s. */
  private static final int SLICES_PER_LIMIT = 20;

  private static final int NARROWEST_BITS = 20;
  private static final int WIDEST_BITS = 29;

  /** Above a limit of 36 minutes, slices get wider again instead of more. */
  private static final int MAX_SLICES = 1 << 12;

  private final long origin;
  private final long limit;
  private final int widthBits;
  private final int slices;
  private final AtomicLongArray cells;
  private final AtomicLong older = new AtomicLong();

  /**
   * No calls yet.
   *
   * @param limit nanoseconds after which a call is overdue
   * @param origin no call begins before it
   */
  public InFlight(long limit, long origin) {
    this.origin = origin;
    this.limit = limit;
    int bits = floorLog2(Math.max(1, limit / SLICES_PER_LIMIT));
    bits = Math.max(NARROWEST_BITS, Math.min(bits, WIDEST_BITS));
    while (limit >>> bits > MAX_SLICES - 3) {
      bits++;
    }
    widthBits = bits;
    // A power of two, and enough that a slice whose cell is needed again is past the limit.
    slices = Integer.highestOneBit((int) (limit >>> bits) + 2) << 1;
    cells = new AtomicLongArray(Stripes.COUNT * slices + 2 * Stripes.PADDING);
  }

  /** A call begins. */
  public void enter(long start) {
    add(start, 1);
  }

  /** The call that began then ends, on whatever thread. */
  public void leave(long start) {
    add(start, -1);
  }

  /** Calls running now. */
  public int count() {
    return clamp(sum(Long.MAX_VALUE));
  }

  /**
   * Calls running now that began {@code limit} or longer before {@code now}; a call is counted up
   * to a slice late, never early.
   */
  public int overdue(long now) {
    long youngest = ((now - limit - origin) >> widthBits) - 1;
    return youngest < 0 ? 0 : clamp(sum(youngest));
  }

  private void add(long start, int calls) {
    long slice = Math.max(0, (start - origin) >> widthBits) & SLICE;
    int cell = Stripes.PADDING + Stripes.ofThread() * slices + ((int) slice & (slices - 1));
    add(cell, slice, calls);
  }

  void add(int cell, long slice, int calls) {
    long word = cells.get(cell);
    if ((word & SLICE) < slice) {
      renew(cell, word, slice);
    }
    long found = cells.getAndAdd(cell, calls * ONE) & SLICE;
    if (found != slice) {
      // The ring has gone past our slice: what is left of it is among the older ones.
      older.getAndAdd(calls);
      add(cell, found, -calls);
    }
  }

  private void renew(int cell, long seen, long slice) {
    long word = seen;
    while ((word & SLICE) < slice) {
      if (cells.compareAndSet(cell, word, slice)) {
        older.getAndAdd(word >> SLICE_BITS);
        return;
      }
      word = cells.get(cell);
    }
  }

  private long sum(long youngest) {
    long sum = older.get();
    for (int i = Stripes.PADDING; i < cells.length() - Stripes.PADDING; i++) {
      long word = cells.get(i);
      if ((word & SLICE) <= youngest) {
        sum += word >> SLICE_BITS;
      }
    }
    return sum;
  }

  /** Read one by one, the cells may miss a beginning and see its end. */
  private static int clamp(long calls) {
    return (int) Math.max(0, Math.min(calls, Integer.MAX_VALUE));
  }

  private static int floorLog2(long value) {
    return Long.SIZE - 1 - Long.numberOfLeadingZeros(value);
  }
}
