package io.breakeragent.window;

/** Who is shown the window's totals after a call was recorded in it. */
public interface Judge {

  /**
   * Judges totals that include the call just recorded.
   *
   * @param now when that call ended, in the ticker's nanoseconds
   */
  void judge(long now, int calls, int failed, int slow);
}
