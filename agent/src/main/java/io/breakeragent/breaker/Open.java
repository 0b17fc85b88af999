package io.breakeragent.breaker;

import io.breakeragent.window.WindowCounts;
import org.jspecify.annotations.Nullable;

/** Calls are refused until the wait is over; then the first who notices lets trials begin. */
final class Open extends Phase {

  /** Nearer to the end of the wait than that, each call reads the time: ticks are too coarse. */
  private static final long NEAR_NANOS = 100_000_000L;

  private final Opening opening;
  private final Refusal.Grounds grounds;
  private final long wait;

  /**
   * The newest answer, which holds for all calls that begin at the same tick: to read the time for
   * each would be half of what a refusal costs.
   */
  private volatile @Nullable Answer answer;

  private record Answer(long start, Refusal refusal) {}

  Open(Machine machine, Opening opening) {
    super(machine, opening);
    this.opening = opening;
    grounds = grounds(opening.reason());
    wait = machine.waits().nanos(opening.earlier());
  }

  @Override
  State state() {
    return State.OPEN;
  }

  @Override
  @Nullable Admission admit(long start, boolean seated) {
    Answer given = answer;
    return given != null && given.start == start ? given.refusal : look(start);
  }

  private @Nullable Admission look(long start) {
    long left = retryAfterNanos();
    if (left > 0) {
      Refusal refusal = new Refusal(grounds, left);
      if (left > NEAR_NANOS) {
        answer = new Answer(start, refusal);
      }
      return refusal;
    }
    becomeHalfOpen();
    return null;
  }

  @Override
  void tick() {
    if (isDue()) {
      becomeHalfOpen();
    }
  }

  @Override
  State shownState() {
    return isDue() ? State.HALF_OPEN : State.OPEN;
  }

  /** What opened the breaker stays in sight while it is open. */
  @Override
  WindowCounts counts() {
    return isDue() ? WindowCounts.EMPTY : opening.evidence();
  }

  @Override
  long nanosInState() {
    long age = age();
    return age >= wait ? age - wait : age;
  }

  @Override
  long retryAfterNanos() {
    return Math.max(0, wait - age());
  }

  private boolean isDue() {
    return retryAfterNanos() == 0;
  }

  private void becomeHalfOpen() {
    machine.move(this, new HalfOpen(machine, opening), "waited " + Text.duration(wait));
  }
}
