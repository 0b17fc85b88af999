package io.breakeragent.breaker;

import io.breakeragent.window.WindowCounts;

/** The sentence that says which rule opened a breaker, with its numbers. */
final class Reason {

  private Reason() {}

  /** {@code 6 of 10 calls failed (60% >= 50%)}. */
  static String failed(WindowCounts counts, String noun, double threshold) {
    return share(counts.failed(), counts.calls(), noun + " failed", threshold) + ")";
  }

  /** {@code 5 of 8 calls slow (62.5% >= 50%, slow is 60s or more), 4 of them still running}. */
  static String slow(WindowCounts counts, String noun, OpeningRules rules) {
    String slow =
        share(counts.slow(), counts.calls(), noun + " slow", rules.slowCallRateThreshold())
            + ", slow is "
            + Text.duration(rules.slowCallDurationThreshold())
            + " or more)";
    return counts.overdue() == 0 ? slow : slow + ", " + counts.overdue() + " of them still running";
  }

  /** {@code 3 failures in a row (threshold 3)}. */
  static String inARow(int failures, int threshold) {
    String noun = failures == 1 ? " failure" : " failures";
    return failures + noun + " in a row (threshold " + threshold + ")";
  }

  private static String share(int part, int whole, String what, double threshold) {
    return part
        + " of "
        + whole
        + " "
        + what
        + " ("
        + Text.percent(Rate.percent(part, whole))
        + " >= "
        + Text.percent(threshold);
  }
}
