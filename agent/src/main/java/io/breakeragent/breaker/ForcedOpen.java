package io.breakeragent.breaker;

import org.jspecify.annotations.Nullable;

/** Calls are refused until an operator says otherwise; no clock ends it. */
final class ForcedOpen extends Phase {

  ForcedOpen(Machine machine, long since, @Nullable Opening lastOpening) {
    super(machine, since, lastOpening);
  }

  @Override
  State state() {
    return State.FORCED_OPEN;
  }

  @Override
  Admission admit(long now) {
    return refuse("by an operator", 0);
  }
}
