package io.breakeragent.breaker;

import io.breakeragent.window.WindowCounts;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Exactly N trial calls pass; they decide. Every outcome goes into one word of {@link TrialCounts},
 * so each sees its own snapshot and one sees the decisive one; samples never age out.
 */
final class HalfOpen extends Phase {

  private final Opening opening;
  private final OpeningRules rules;
  private final int permitted;
  private final long trialTimeout;
  private final AtomicLong counts = new AtomicLong();

  /** The trials that may still run, oldest first, for their time-outs. */
  final Queue<Trial> running = new ConcurrentLinkedQueue<>();

  private volatile @Nullable String lastFailure;

  HalfOpen(Machine machine, long since, Opening opening) {
    super(machine, since, opening);
    this.opening = opening;
    rules = machine.settings().opening();
    TrialRules trials = machine.settings().trials();
    permitted = trials.permittedNumberOfCallsInHalfOpenState();
    trialTimeout = trials.trialTimeout();
  }

  @Override
  State state() {
    return State.HALF_OPEN;
  }

  @Override
  @Nullable Admission admit(long now) {
    // Here too, so that a hung trial is noticed even if the timer is dead.
    tick(now);
    if (isOver()) {
      return null;
    }
    if (!take()) {
      return refuse(allTaken(), 0);
    }
    boolean registered = false;
    try {
      Trial trial = new Trial(this, now);
      registered = running.add(trial);
      return trial;
    } finally {
      if (!registered) {
        counts.addAndGet(-TrialCounts.TAKEN);
      }
    }
  }

  @Override
  void tick(long now) {
    Trial oldest = running.peek();
    while (oldest != null && oldest.age(now) >= trialTimeout) {
      running.remove(oldest);
      if (oldest.end()) {
        boolean slow = oldest.age(now) >= rules.slowCallDurationThreshold();
        ended(now, true, slow, "trial call timed out after " + Text.duration(trialTimeout));
      }
      oldest = running.peek();
    }
  }

  @Override
  WindowCounts counts(long now) {
    return TrialCounts.toWindowCounts(counts.get());
  }

  /** A trial's outcome; false if this phase is over. */
  boolean ended(long now, boolean failed, boolean slow, @Nullable String failure) {
    if (isOver()) {
      return false;
    }
    if (failure != null) {
      lastFailure = failure;
    }
    judge(now, counts.addAndGet(TrialCounts.ended(failed, slow)));
    return true;
  }

  /** A trial without an outcome: another may take its place. False if this phase is over. */
  boolean givenBack(Trial trial) {
    running.remove(trial);
    counts.addAndGet(-TrialCounts.TAKEN);
    return !isOver();
  }

  private boolean take() {
    while (true) {
      long word = counts.get();
      if (TrialCounts.taken(word) >= permitted) {
        return false;
      }
      if (counts.compareAndSet(word, word + TrialCounts.TAKEN)) {
        return true;
      }
    }
  }

  private void judge(long now, long word) {
    int failed = TrialCounts.failed(word);
    int slow = TrialCounts.slow(word);
    String rule = ruleMet(failed, slow);
    if (rule != null) {
      Opening again = Opening.now(opening, rule, lastFailure, TrialCounts.toWindowCounts(word));
      machine.move(this, new Open(machine, now, again), again.reason());
    } else if (TrialCounts.ended(word) == permitted) {
      machine.move(this, new Closed(machine, now, opening), verdict(failed, slow));
    }
  }

  /** The rule that the trials are by now certain to meet, or null. */
  private @Nullable String ruleMet(int failed, int slow) {
    double failureRateThreshold = rules.failureRateThreshold();
    if (Rate.percent(failed, permitted) >= failureRateThreshold) {
      return Reason.failed(failed, permitted, "trial calls", failureRateThreshold);
    }
    if (Rate.percent(slow, permitted) >= rules.slowCallRateThreshold()) {
      return Reason.slow(slow, permitted, "trial calls", rules);
    }
    if (failed > 0
        && failureRateThreshold == OpeningRules.RATE_OFF
        && rules.consecutiveFailureThreshold() != OpeningRules.COUNT_OFF) {
      return "a trial call failed";
    }
    return null;
  }

  private String verdict(int failed, int slow) {
    String calls = permitted == 1 ? " trial call" : " trial calls";
    return permitted + calls + " ended, " + failed + " failed, " + slow + " slow";
  }

  private String allTaken() {
    return permitted + " of " + permitted + " trial calls taken; opened by " + opening.reason();
  }
}
