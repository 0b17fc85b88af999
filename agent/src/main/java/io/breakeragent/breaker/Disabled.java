package io.breakeragent.breaker;

import org.jspecify.annotations.Nullable;

/** Calls pass and nothing is judged, until an operator says otherwise. */
final class Disabled extends Passing {

  Disabled(Machine machine, @Nullable Opening lastOpening) {
    super(machine, lastOpening);
  }

  @Override
  State state() {
    return State.DISABLED;
  }

  @Override
  Settled settle(long end, boolean slow, @Nullable Failure failure) {
    return isOver() ? Settled.LATE : Settled.LEARNED;
  }
}
