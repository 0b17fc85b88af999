package io.breakeragent.window;

/**
 * The last N calls: a chain of those noted, each with its place among all, and the totals of those
 * that were live when the newest was noted.
 */
final class CountTally extends Tally {

  /** The end of the chain. */
  final Noted newest;

  private final int size;

  /** The noted call before the oldest live one. */
  private final Noted before;

  /** How many were noted, live or not. */
  private final long others;

  private final int failed;
  private final int slow;

  /** Nothing noted. */
  CountTally(int size) {
    this(size, new Noted(false, false));
  }

  private CountTally(int size, Noted beginning) {
    this(size, beginning, beginning, 0, 0, 0);
  }

  private CountTally(int size, Noted before, Noted newest, long others, int failed, int slow) {
    this.size = size;
    this.before = before;
    this.newest = newest;
    this.others = others;
    this.failed = failed;
    this.slow = slow;
  }

  /** The place of the next call, behind that many fast successes. */
  long nextPlace(long fine) {
    return fine + others + 1;
  }

  /** With the call next to the newest, which has been given its place. */
  CountTally plus(Noted next) {
    CountTally all =
        new CountTally(
            size,
            before,
            next,
            others + 1,
            failed + (next.failed ? 1 : 0),
            slow + (next.slow ? 1 : 0));
    return all.without(next.place.get() - size);
  }

  /** The overdue calls are the newest of all. */
  @Override
  WindowCounts counts(long now, long fine, int overdue) {
    long calls = fine + others + overdue;
    CountTally live = without(calls - size);
    int stillRunning = Math.min(overdue, size);
    return WindowCounts.of(
        Math.min(calls, size), live.failed, live.slow + stillRunning, stillRunning);
  }

  /** Without the calls up to that place. */
  private CountTally without(long place) {
    Noted last = before;
    int failedLeft = failed;
    int slowLeft = slow;
    while (last != newest) {
      Noted oldest = last.next.get();
      if (oldest == null || oldest.place.get() > place) {
        break;
      }
      failedLeft -= oldest.failed ? 1 : 0;
      slowLeft -= oldest.slow ? 1 : 0;
      last = oldest;
    }
    return last == before ? this : new CountTally(size, last, newest, others, failedLeft, slowLeft);
  }
}
