package io.breakeragent.breaker;

import org.jspecify.annotations.Nullable;

/**
 * The leave to make one call, handed back to the breaker when the call has ended. It remembers the
 * phase that issued it; only that phase learns from the outcome.
 */
public abstract sealed class Permit extends Admission permits Pass, Trial {

  Permit() {}

  /**
   * The call ended and counts.
   *
   * @param start when it was admitted, on the call clock
   * @param end when it ended
   * @param failure what went wrong, or null for a success
   */
  abstract Settled settle(long start, long end, boolean slow, @Nullable Failure failure);

  /**
   * The call ended, or never ran, and counts neither as a success nor as a failure.
   *
   * @return false if the phase that issued it is over
   */
  abstract boolean giveBack(long start);

  /** The permit to hand back instead when the call goes on after its thread has left it. */
  public abstract Permit withoutSeat(long start);

  /** A thread was seen sitting in a call with this permit. For the ticking thread only. */
  public abstract void seeRunning(long start);
}
