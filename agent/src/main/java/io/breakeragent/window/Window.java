package io.breakeragent.window;

/**
 * The outcomes of recent calls, counted. Thread-safe, lock-free; recording allocates nothing per
 * call, reading changes nothing.
 */
public sealed interface Window permits CountWindow, TimeWindow {

  /** An empty window that begins {@code now}, in the ticker's nanoseconds. */
  static Window of(WindowSize size, long now) {
    return size instanceof WindowSize.Calls calls
        ? new CountWindow(calls.count())
        : new TimeWindow(((WindowSize.Time) size).nanos(), now);
  }

  /** Counts one ended call, and has the totals that result from it judged. */
  void record(long now, boolean failed, boolean slow, Judge judge);

  /** The totals as of {@code now}, however long ago the last call was. */
  WindowCounts read(long now);
}
