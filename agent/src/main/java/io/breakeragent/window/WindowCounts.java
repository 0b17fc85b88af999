package io.breakeragent.window;

/**
 * What a window holds at one moment. Immutable.
 *
 * @param calls ended and overdue calls
 * @param failed how many of them failed
 * @param slow how many of them were slow, failed or not; the overdue ones are
 * @param overdue how many of them still run
 */
public record WindowCounts(int calls, int failed, int slow, int overdue) {

  public static final WindowCounts EMPTY = ended(0, 0, 0);

  /** Counts of calls that have all ended. */
  public static WindowCounts ended(int calls, int failed, int slow) {
    return new WindowCounts(calls, failed, slow, 0);
  }

  /** No larger than an int can say, which no window of calls comes near. */
  static WindowCounts of(long calls, long failed, long slow, int overdue) {
    return new WindowCounts(toInt(calls), toInt(failed), toInt(slow), overdue);
  }

  private static int toInt(long count) {
    return (int) Math.min(count, Integer.MAX_VALUE);
  }
}
