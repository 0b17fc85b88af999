package io.breakeragent.window;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * The last N calls, exactly: at every moment the totals are the sum of the live slots.
 *
 * <p>One word holds the position of the next call and both totals, so they can only change
 * together. A call is recorded in two steps: it takes the slot at the position, then moves the word
 * on. Whoever finds the slot taken and the word not yet moved moves it itself, so a thread that
 * stalls between its two steps holds up nobody, and every state of the word is judged exactly once,
 * by the thread that made it.
 */
final class CountWindow implements Window {

  private static final long FAILED = 1;
  private static final long SLOW = 2;

  /** A slot: the position plus one (0 is an empty slot), the outcome it displaced, its outcome. */
  private static final int OUTCOME_BITS = 2;

  private static final int SLOT_BITS = 2 * OUTCOME_BITS;
  private static final long OUTCOME = FAILED | SLOW;

  private final int size;
  private final int totalBits;
  private final long totalMask;

  /**
   * Positions count up to here and go on from {@link #size}: at least 16 laps, so that a thread
   * would have to sleep through as many to mistake an old slot for a new one.
   */
  private final long positionLimit;

  private final AtomicLong state = new AtomicLong();
  private final AtomicLongArray slots;

  CountWindow(int size) {
    this.size = size;
    totalBits = Integer.SIZE - Integer.numberOfLeadingZeros(size);
    totalMask = (1L << totalBits) - 1;
    long positions = 1L << Math.min(Long.SIZE - 2 * totalBits, Long.SIZE - SLOT_BITS - 2);
    positionLimit = positions / size * size;
    slots = new AtomicLongArray(size);
  }

  @Override
  public void record(long now, boolean failed, boolean slow, Judge judge) {
    long outcome = (failed ? FAILED : 0) | (slow ? SLOW : 0);
    while (true) {
      long seen = state.get();
      long position = position(seen);
      int index = (int) (position % size);
      long slot = slots.get(index);
      if (state.get() != seen) {
        continue; // the slot may be of a later lap
      }
      if (slot >>> SLOT_BITS == position + 1) {
        advance(seen, slot, now, judge);
        continue;
      }
      long mine = (position + 1) << SLOT_BITS | (slot & OUTCOME) << OUTCOME_BITS | outcome;
      if (slots.compareAndSet(index, slot, mine)) {
        advance(seen, mine, now, judge);
        return;
      }
    }
  }

  @Override
  public WindowCounts read(long now) {
    long seen = state.get();
    return new WindowCounts(calls(seen), failed(seen), slow(seen));
  }

  private void advance(long seen, long slot, long now, Judge judge) {
    long displaced = slot >>> OUTCOME_BITS;
    long failed = failed(seen) + (slot & FAILED) - (displaced & FAILED);
    long slow = slow(seen) + ((slot & SLOW) - (displaced & SLOW)) / SLOW;
    long position = position(seen) + 1;
    if (position == positionLimit) {
      position = size;
    }
    long next = (position << totalBits | failed) << totalBits | slow;
    if (state.compareAndSet(seen, next)) {
      judge.judge(now, calls(next), failed(next), slow(next));
    }
  }

  private long position(long word) {
    return word >>> (2 * totalBits);
  }

  private int calls(long word) {
    return (int) Math.min(position(word), size);
  }

  private int failed(long word) {
    return (int) (word >>> totalBits & totalMask);
  }

  private int slow(long word) {
    return (int) (word & totalMask);
  }
}
