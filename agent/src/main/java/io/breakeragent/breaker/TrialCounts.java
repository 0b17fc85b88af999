package io.breakeragent.breaker;

import io.breakeragent.window.WindowCounts;

/**
 * The counts of a half-open phase in one word, 16 bits each, so that they change together: trials
 * taken (running or ended), ended, failed, slow.
 */
final class TrialCounts {

  static final long TAKEN = 1L << 48;
  private static final long ENDED = 1L << 32;
  private static final long FAILED = 1L << 16;
  private static final long SLOW = 1;
  private static final int MASK = 0xFFFF;

  private TrialCounts() {}

  /** What one ended trial adds. */
  static long ended(boolean failed, boolean slow) {
    return ENDED + (failed ? FAILED : 0) + (slow ? SLOW : 0);
  }

  static int taken(long word) {
    return (int) (word >>> 48);
  }

  static int ended(long word) {
    return (int) (word >>> 32) & MASK;
  }

  static int failed(long word) {
    return (int) (word >>> 16) & MASK;
  }

  static int slow(long word) {
    return (int) word & MASK;
  }

  static WindowCounts toWindowCounts(long word) {
    return new WindowCounts(ended(word), failed(word), slow(word));
  }
}
