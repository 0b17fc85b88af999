package io.breakeragent.window;

/**
 * The outcomes of recent calls, counted: those that ended, and as slow ones those that are overdue.
 * Thread-safe, lock-free. A fast success allocates nothing; reading changes nothing.
 *
 * <p>Fast successes, which are nearly all calls, are only counted up, each thread in a stripe of
 * its own. The totals are exact all the same: a tally of everything else remembers how many
 * successes there were at each moment that matters, and no success changes it.
 */
public abstract sealed class Window permits CountWindow, TimeWindow {

  final StripedCounter fine = new StripedCounter();
  private final Overdue overdue;

  Window(Overdue overdue) {
    this.overdue = overdue;
  }

  /**
   * An empty window that begins {@code now}, on the call clock.
   *
   * @param overdue the calls that count though they still run
   */
  public static Window of(WindowSize size, Overdue overdue, long now) {
    return size instanceof WindowSize.Calls calls
        ? new CountWindow(calls.count(), overdue)
        : new TimeWindow(((WindowSize.Time) size).nanos(), overdue, now);
  }

  /**
   * Counts one ended call, and has the totals that result from it judged. False if it ended so long
   * ago that it is no concern of the window any more.
   */
  public final boolean record(long now, boolean failed, boolean slow, Judge judge) {
    if (!isOpenAt(now)) {
      return false;
    }
    if (failed || slow) {
      note(failed, slow);
    } else {
      fine.increment();
    }
    if (!tally().settled) {
      review(now, judge, overdue.wasSeen());
    }
    return true;
  }

  /** All successes recorded since the window began that were not slow. */
  public final long fastSuccesses() {
    return fine.sum();
  }

  /** Has the totals judged as they are. */
  public final void review(long now, Judge judge) {
    review(now, judge, true);
  }

  /** The totals as of {@code now}, however long ago the last call was. */
  public final WindowCounts read(long now) {
    while (true) {
      Tally seen = tally();
      WindowCounts counts = counts(seen, now, true);
      if (tally() == seen) {
        return counts;
      }
    }
  }

  private void review(long now, Judge judge, boolean withOverdue) {
    isOpenAt(now);
    while (true) {
      Tally seen = tally();
      WindowCounts counts = counts(seen, now, withOverdue);
      if (tally() == seen) {
        // Overdue calls may turn out not to count, and no tally would show it.
        boolean settled = judge.judge(now, counts) && counts.overdue() == 0;
        if (seen.settled != settled) {
          seen.settled = settled;
        }
        return;
      }
    }
  }

  /**
   * The overdue calls last: one that ends meanwhile changes the tally, and is not counted twice.
   */
  private WindowCounts counts(Tally seen, long now, boolean withOverdue) {
    long successes = fine.sum();
    return seen.counts(now, successes, withOverdue ? overdue.count(now) : 0);
  }

  /** Makes the tally one of that moment; false if the moment is longer ago than the window is. */
  abstract boolean isOpenAt(long now);

  abstract Tally tally();

  /** Counts a call that was no fast success. */
  abstract void note(boolean failed, boolean slow);
}
