package io.breakeragent.benchmarks.calls;

/** The settings that all contenders share as far as they have them. */
final class Common {

  static final int FAILURE_PERCENT = 50;
  static final int MINIMUM_CALLS = 10;
  static final int WINDOW_CALLS = 100;
  static final int WINDOW_SECONDS = 30;
  static final int SLOW_SECONDS = 60;

  /** So long that a breaker once opened stays so while it is measured. */
  static final int OPEN_HOURS = 1;

  private Common() {}
}
