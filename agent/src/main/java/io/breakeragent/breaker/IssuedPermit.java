package io.breakeragent.breaker;

import org.jspecify.annotations.Nullable;

/** The engine's side of a permit. Both methods say false if the phase that issued it is over. */
sealed interface IssuedPermit extends Permit permits Closed, Disabled, Trial {

  /**
   * The call ended and counts.
   *
   * @param now when it ended, in the ticker's nanoseconds
   * @param failure what went wrong, or null for a success
   */
  boolean settle(long now, boolean slow, @Nullable Failure failure);

  /** The call ended, or never ran, and counts neither as a success nor as a failure. */
  boolean giveBack();
}
