package io.breakeragent.breaker;

import io.breakeragent.window.WindowCounts;

/** How the trials of a half-open phase stand. Confined to its reader. */
final class TrialCounts {

  private int ended;
  private int failed;
  private int slow;
  private int running;
  private int overdue;
  private int overdueWithOutcome;

  /** A trial without an outcome. */
  void addRunning(boolean isOverdue) {
    running++;
    overdue += isOverdue ? 1 : 0;
  }

  /** A trial that counts as failed, and whose call still runs. */
  void addTimedOut(boolean wasSlow, boolean isOverdue) {
    addEnded(true, wasSlow);
    running++;
    overdueWithOutcome += isOverdue ? 1 : 0;
  }

  /** A trial whose call has ended. */
  void addEnded(boolean hasFailed, boolean wasSlow) {
    ended++;
    failed += hasFailed ? 1 : 0;
    slow += wasSlow ? 1 : 0;
  }

  int ended() {
    return ended;
  }

  /** Calls running now, those that timed out included. */
  int running() {
    return running;
  }

  /** Those of them that have run past the slow limit. */
  int overdue() {
    return overdue + overdueWithOutcome;
  }

  /** Those that count: ended, and overdue ones as slow. */
  WindowCounts toWindowCounts() {
    return new WindowCounts(ended + overdue, failed, slow + overdue, overdue);
  }
}
