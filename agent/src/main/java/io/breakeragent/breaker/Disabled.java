package io.breakeragent.breaker;

import org.jspecify.annotations.Nullable;

/** Calls pass and nothing is judged, until an operator says otherwise. */
final class Disabled extends Phase implements IssuedPermit {

  Disabled(Machine machine, long since, @Nullable Opening lastOpening) {
    super(machine, since, lastOpening);
  }

  @Override
  State state() {
    return State.DISABLED;
  }

  @Override
  Admission admit(long now) {
    return this;
  }

  @Override
  public boolean settle(long now, boolean slow, @Nullable Failure failure) {
    return !isOver();
  }

  @Override
  public boolean giveBack() {
    return !isOver();
  }
}
