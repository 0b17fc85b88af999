package io.breakeragent.breaker;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The permit of one trial call. It ends once: by the call's outcome or by the trial time-out,
 * whichever comes first. Handed back without an outcome, it is there for another call.
 *
 * <p>All that happens to it is one compare-and-set of one word: a thread that dies at any point, be
 * it by exhausting its stack, leaves a trial that either goes on or times out.
 */
final class Trial extends Permit {

  private static final int FREE = 0;

  /** Taken by a thread that has yet to note when the call began. */
  private static final int TAKEN = 1;

  private static final int RUNNING = 2;

  /** Counts as ended, but its call still runs. */
  private static final int TIMED_OUT = 3;

  private static final int ENDED = 4;

  private static final int STAGE = 7;
  private static final int FAILED = 8;
  private static final int SLOW = 16;
  private static final int TIME_SHIFT = 5;

  private final HalfOpen phase;

  /** Stage and outcome; above them, while it has no outcome, when it was taken. */
  private final AtomicLong word = new AtomicLong(FREE);

  private long start;

  Trial(HalfOpen phase) {
    this.phase = phase;
  }

  /**
   * Takes it for a call, unless it is not free.
   *
   * @param age nanoseconds since its phase began
   * @param callStart the same moment on the call clock
   */
  boolean take(long age, long callStart) {
    long taken = age << TIME_SHIFT | TAKEN;
    if (!word.compareAndSet(FREE, taken)) {
      return false;
    }
    start = callStart;
    word.compareAndSet(taken, age << TIME_SHIFT | RUNNING);
    return true;
  }

  /** Ends it as failed if it was taken {@code timeout} or longer ago and has no outcome yet. */
  boolean timeOut(long age, long timeout, boolean slow) {
    long seen = word.get();
    return (stage(seen) == TAKEN || stage(seen) == RUNNING)
        && age - (seen >>> TIME_SHIFT) >= timeout
        && word.compareAndSet(seen, TIMED_OUT | FAILED | (slow ? SLOW : 0));
  }

  @Override
  Settled settle(long callStart, long end, boolean slow, @Nullable Failure failure) {
    // Asked first: once it has ended, it may be counted, and be what ends the phase.
    boolean late = phase.isOver();
    if (!leave(ENDED | (failure == null ? 0 : FAILED) | (slow ? SLOW : 0)) || late) {
      return Settled.LATE;
    }
    phase.ended(failure == null ? null : failure.summary());
    return Settled.LEARNED;
  }

  @Override
  boolean giveBack(long callStart) {
    boolean late = phase.isOver();
    return leave(FREE) && !late;
  }

  @Override
  public Permit withoutSeat(long callStart) {
    return this;
  }

  @Override
  public void seeRunning(long callStart) {}

  /** The call has ended; false if it had before, or had timed out. */
  private boolean leave(int outcome) {
    while (true) {
      long seen = word.get();
      boolean timedOut = stage(seen) == TIMED_OUT;
      if (!timedOut && stage(seen) != RUNNING && stage(seen) != TAKEN) {
        return false;
      }
      long next = timedOut ? seen - TIMED_OUT + ENDED : outcome;
      if (word.compareAndSet(seen, next)) {
        return !timedOut;
      }
    }
  }

  /** Adds what it is to the counts. */
  void count(TrialCounts counts, long now, long slowThreshold) {
    long seen = word.get();
    boolean overdue = now - start >= slowThreshold;
    switch (stage(seen)) {
      case FREE -> {}
      case TAKEN -> counts.addRunning(false);
      case RUNNING -> counts.addRunning(overdue);
      case TIMED_OUT -> counts.addTimedOut((seen & SLOW) != 0, overdue);
      default -> counts.addEnded((seen & FAILED) != 0, (seen & SLOW) != 0);
    }
  }

  private static int stage(long word) {
    return (int) word & STAGE;
  }
}
