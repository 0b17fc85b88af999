package io.breakeragent.breaker;

import io.breakeragent.window.WindowCounts;
import org.jspecify.annotations.Nullable;

/**
 * One stay of a breaker in one state, from the transition into it to the one out of it. All that
 * belongs to that stay lives and dies with it. Reading changes nothing.
 */
abstract sealed class Phase permits Passing, Open, HalfOpen, ForcedOpen {

  final Machine machine;

  /** The newest opening up to this phase, or null before the first. */
  final @Nullable Opening lastOpening;

  /** What is left of the phases before it; changed by the ticking thread. */
  volatile Past past = Past.NONE;

  private final long since;

  /** For how many ticks no call of it has been seen; belongs to the ticking thread. */
  private int idleTicks;

  Phase(Machine machine, @Nullable Opening lastOpening) {
    this.machine = machine;
    this.lastOpening = lastOpening;
    since = machine.clocks().waits().read();
  }

  abstract State state();

  /**
   * Lets a call in or refuses it; null if this phase is over and the next one must be asked.
   *
   * @param start when the call begins, on the call clock
   * @param seated whether a seat of its thread shows that it runs
   */
  abstract @Nullable Admission admit(long start, boolean seated);

  /** The permit of every call that its thread sits in; null if each call has to ask. */
  @Nullable Permit seated() {
    return null;
  }

  /** A call with that permit has an outcome. */
  Settled settle(long end, boolean slow, @Nullable Failure failure) {
    return Settled.LATE;
  }

  /** Does what is due, call or no call. */
  void tick() {}

  /** The state as it shows: a wait that is over shows, before anything has acted on it. */
  State shownState() {
    return state();
  }

  WindowCounts counts() {
    return WindowCounts.EMPTY;
  }

  int failuresInARow() {
    return 0;
  }

  /** The calls that it admitted and that still run. */
  int inFlight() {
    return 0;
  }

  /** Those of them that have run past the slow limit. */
  int overdue() {
    return 0;
  }

  /** Whether any was seen to run since this was last asked; for the ticking thread. */
  boolean wasRunning() {
    return inFlight() > 0;
  }

  /** Whether it has waited in vain for whole calls, so that parts of calls have to do. */
  boolean takesParts() {
    return false;
  }

  /** The successes that it has {@link Settled#COUNTED}. */
  long successes() {
    return 0;
  }

  /**
   * Whether nothing of it is to come any more. It takes a minute without a call to be sure: a
   * thread may stand still between two lines of ours.
   */
  final boolean isForgettable(boolean running) {
    idleTicks = running ? 0 : idleTicks + 1;
    return idleTicks > 600;
  }

  /** Nanoseconds spent in {@link #shownState}. */
  long nanosInState() {
    return age();
  }

  /** Nanoseconds until a trial call is admitted; 0 if calls pass or nobody can say. */
  long retryAfterNanos() {
    return 0;
  }

  final boolean isOver() {
    return machine.current() != this;
  }

  /** Nanoseconds since it began. */
  final long age() {
    return Math.max(0, machine.clocks().waits().read() - since);
  }

  final long callTime() {
    return machine.clocks().calls().read();
  }

  /** Why it refuses calls. */
  final Refusal.Grounds grounds(String why) {
    return new Refusal.Grounds(machine.name(), state(), why);
  }
}
