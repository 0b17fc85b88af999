package io.breakeragent.breaker;

import org.jspecify.annotations.Nullable;

/** Calls are refused until an operator says otherwise; no clock ends it. */
final class ForcedOpen extends Phase {

  private final Refusal refusal;

  ForcedOpen(Machine machine, @Nullable Opening lastOpening) {
    super(machine, lastOpening);
    refusal = new Refusal(grounds(Operator.BY_OPERATOR), 0);
  }

  @Override
  State state() {
    return State.FORCED_OPEN;
  }

  @Override
  Admission admit(long start, boolean seated) {
    return refusal;
  }
}
