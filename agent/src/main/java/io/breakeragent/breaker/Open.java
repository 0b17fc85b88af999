package io.breakeragent.breaker;

import io.breakeragent.window.WindowCounts;
import org.jspecify.annotations.Nullable;

/** Calls are refused until the wait is over; then the first who notices lets trials begin. */
final class Open extends Phase {

  private final Opening opening;
  private final long wait;

  Open(Machine machine, long since, Opening opening) {
    super(machine, since, opening);
    this.opening = opening;
    wait = machine.waits().nanos(opening.earlier());
  }

  @Override
  State state() {
    return State.OPEN;
  }

  @Override
  @Nullable Admission admit(long now) {
    long left = retryAfterNanos(now);
    if (left > 0) {
      return refuse(opening.reason(), left);
    }
    tick(now);
    return null;
  }

  @Override
  void tick(long now) {
    if (isDue(now)) {
      machine.move(this, new HalfOpen(machine, now, opening), "waited " + Text.duration(wait));
    }
  }

  @Override
  State stateAt(long now) {
    return isDue(now) ? State.HALF_OPEN : State.OPEN;
  }

  /** What opened the breaker stays in sight while it is open. */
  @Override
  WindowCounts counts(long now) {
    return isDue(now) ? WindowCounts.EMPTY : opening.evidence();
  }

  @Override
  long nanosInState(long now) {
    long elapsed = super.nanosInState(now);
    return elapsed >= wait ? elapsed - wait : elapsed;
  }

  @Override
  long retryAfterNanos(long now) {
    return Math.max(0, wait - super.nanosInState(now));
  }

  private boolean isDue(long now) {
    return retryAfterNanos(now) == 0;
  }
}
