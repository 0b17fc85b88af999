package io.breakeragent.window;

/** How much of the past a breaker judges by: the last N calls, or a span of time. Immutable. */
public sealed interface WindowSize {

  /**
   * The last {@code count} ended calls.
   *
   * @param count 1 to {@link #MAX_CALLS}
   */
  record Calls(int count) implements WindowSize {
    public static final int MAX_CALLS = 1_000_000;
  }

  /**
   * The calls that ended within the last {@code nanos}.
   *
   * @param nanos the span in nanoseconds, above 0
   */
  record Time(long nanos) implements WindowSize {}
}
