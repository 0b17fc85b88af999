package io.breakeragent.window;

import java.util.Arrays;

/**
 * The calls of a span of time: what was counted since the window began, and how much that was at
 * the beginning of each live slice.
 */
final class TimeTally extends Tally {

  static final int SLICES = 32;

  /** How time is cut: slices of that many nanoseconds, counted from the origin. */
  private record Slices(long origin, long nanos) {

    /** Another thread may have read the clock just before the window began: slice 0, not -1. */
    long at(long now) {
      return Math.max(0, now - origin) / nanos;
    }
  }

  /** The counts at the beginning of a slice. */
  private record Mark(long slice, long fine, long others, long failed, long slow) {}

  private final Slices slices;

  /** Those of the live slices in which anything was counted; the last is of the newest. */
  private final Mark[] marks;

  private final long end;
  private final long firstRemembered;
  private final long others;
  private final long failed;
  private final long slow;

  /** Nothing counted. */
  TimeTally(long span, long now) {
    this(new Slices(now, (span - 1) / SLICES + 1), new Mark[] {new Mark(0, 0, 0, 0, 0)}, 0, 0, 0);
  }

  private TimeTally(Slices slices, Mark[] marks, long others, long failed, long slow) {
    this.slices = slices;
    this.marks = marks;
    this.others = others;
    this.failed = failed;
    this.slow = slow;
    end = slices.origin + (newest() + 1) * slices.nanos;
    firstRemembered = end - SLICES * slices.nanos;
  }

  /** Whether its newest slice is over. */
  boolean isOver(long now) {
    return now - end >= 0;
  }

  /** Whether that moment's slice is too old to be live in the newest. */
  boolean hasForgotten(long now) {
    return firstRemembered - now > 0;
  }

  /** One more call that was not a fast success. */
  TimeTally plus(boolean callFailed, boolean callWasSlow) {
    return new TimeTally(
        slices, marks, others + 1, failed + (callFailed ? 1 : 0), slow + (callWasSlow ? 1 : 0));
  }

  /**
   * The same at the beginning of a later slice.
   *
   * @param fine all fast successes so far
   */
  TimeTally at(long now, long fine) {
    long slice = slices.at(now);
    int from = firstLive(slice);
    Mark[] live = Arrays.copyOfRange(marks, from, marks.length + 1);
    live[live.length - 1] = new Mark(slice, fine, others, failed, slow);
    return new TimeTally(slices, live, others, failed, slow);
  }

  @Override
  WindowCounts counts(long now, long fine, int overdue) {
    int from = firstLive(Math.max(slices.at(now), newest()));
    if (from == marks.length) {
      return new WindowCounts(overdue, 0, overdue, overdue);
    }
    Mark past = marks[from];
    return WindowCounts.of(
        fine - past.fine + others - past.others + overdue,
        failed - past.failed,
        slow - past.slow + overdue,
        overdue);
  }

  private long newest() {
    return marks[marks.length - 1].slice;
  }

  private int firstLive(long slice) {
    int i = 0;
    while (i < marks.length && marks[i].slice <= slice - SLICES) {
      i++;
    }
    return i;
  }
}
