package io.breakeragent.breaker;

import org.jspecify.annotations.Nullable;

/** The permit that all calls of a phase share which lets every call pass. */
final class Pass extends Permit {

  private final Passing phase;

  /** Whether its calls are counted by their threads' seats, not by the phase. */
  private final boolean seated;

  Pass(Passing phase, boolean seated) {
    this.phase = phase;
    this.seated = seated;
  }

  @Override
  Settled settle(long start, long end, boolean slow, @Nullable Failure failure) {
    // Before it is counted as ended, or an overdue call would be counted twice.
    leave(start);
    boolean settled = false;
    try {
      Settled result = phase.settle(end, slow, failure);
      settled = true;
      return result;
    } finally {
      if (!settled && !seated) {
        // There was no stack left for it, say: the permit is not back, so the call still runs.
        phase.standing(start);
      }
    }
  }

  @Override
  boolean giveBack(long start) {
    leave(start);
    return !phase.isOver();
  }

  @Override
  public Permit withoutSeat(long start) {
    return seated ? phase.standing(start) : this;
  }

  @Override
  public void seeRunning(long start) {
    phase.seeRunning(start);
  }

  /** Whether it lets calls pass because an operator said so. */
  boolean isOfOperator() {
    return phase instanceof Disabled;
  }

  private void leave(long start) {
    if (!seated) {
      phase.left(start);
    }
  }
}
