package io.breakeragent.window;

/** Who is shown the window's totals after something was counted in it. */
public interface Judge {

  /**
   * Judges totals that include the call just recorded.
   *
   * @param now when that call ended, on the call clock
   * @return whether fast successes alone cannot change the verdict: the window need not ask again
   *     before it has counted a failed or slow call or lost a call to time
   */
  boolean judge(long now, WindowCounts counts);
}
