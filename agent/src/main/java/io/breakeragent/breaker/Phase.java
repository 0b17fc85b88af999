package io.breakeragent.breaker;

import io.breakeragent.window.WindowCounts;
import org.jspecify.annotations.Nullable;

/**
 * One stay of a breaker in one state, from the transition into it to the one out of it. All that
 * belongs to that stay lives and dies with it. Reading changes nothing.
 */
abstract sealed class Phase permits Closed, Open, HalfOpen, ForcedOpen, Disabled {

  final Machine machine;

  /** When it began, in the ticker's nanoseconds. */
  final long since;

  /** The newest opening up to this phase, or null before the first. */
  final @Nullable Opening lastOpening;

  Phase(Machine machine, long since, @Nullable Opening lastOpening) {
    this.machine = machine;
    this.since = since;
    this.lastOpening = lastOpening;
  }

  abstract State state();

  /** Lets a call in or refuses it; null if this phase is over and the next one must be asked. */
  abstract @Nullable Admission admit(long now);

  /** Does what is due by then, call or no call. */
  void tick(long now) {}

  /** The state as it shows: a wait that is over shows, before anything has acted on it. */
  State stateAt(long now) {
    return state();
  }

  WindowCounts counts(long now) {
    return WindowCounts.EMPTY;
  }

  int failuresInARow() {
    return 0;
  }

  /** Nanoseconds spent in {@link #stateAt}. */
  long nanosInState(long now) {
    return Math.max(0, now - since);
  }

  /** Nanoseconds until a trial call is admitted; 0 if calls pass or nobody can say. */
  long retryAfterNanos(long now) {
    return 0;
  }

  final boolean isOver() {
    return machine.current() != this;
  }

  final Refusal refuse(String why, long retryAfterNanos) {
    return new Refusal(machine.name(), state(), why, retryAfterNanos);
  }
}
