package io.breakeragent.window;

/**
 * What a window knows of its calls, their fast successes apart. Immutable, except that it can be
 * found settled.
 */
abstract sealed class Tally permits CountTally, TimeTally {

  /** Whether the judge need not see it again, whatever fast successes come. */
  volatile boolean settled;

  /**
   * The totals of the window.
   *
   * @param fine all fast successes since the window began
   */
  abstract WindowCounts counts(long now, long fine, int overdue);
}
