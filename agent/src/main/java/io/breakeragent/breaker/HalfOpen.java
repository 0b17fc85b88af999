package io.breakeragent.breaker;

import io.breakeragent.window.WindowCounts;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Exactly N trial calls pass; they decide. There are N permits, each taken by one call at a time;
 * what is decided is read off them, again at every tick, so that nothing that happens to a call can
 * leave the phase without an end. Samples never age out.
 */
final class HalfOpen extends Phase {

  private final Opening opening;
  private final OpeningRules rules;
  private final int permitted;
  private final long trialTimeout;
  private final AtomicReferenceArray<@Nullable Trial> trials;
  private final Refusal.Grounds allTaken;

  /** Where a free permit is likely to be found. */
  private volatile int likely;

  private volatile @Nullable String lastFailure;

  HalfOpen(Machine machine, Opening opening) {
    super(machine, opening);
    this.opening = opening;
    rules = machine.settings().opening();
    TrialRules trialRules = machine.settings().trials();
    permitted = trialRules.permittedNumberOfCallsInHalfOpenState();
    trialTimeout = trialRules.trialTimeout();
    trials = new AtomicReferenceArray<>(permitted);
    String taken = permitted + " of " + permitted + " trial calls taken";
    allTaken = grounds(taken + "; opened by " + opening.reason());
  }

  @Override
  State state() {
    return State.HALF_OPEN;
  }

  @Override
  @Nullable Admission admit(long start, boolean seated) {
    Trial trial = take(start);
    if (trial == null) {
      // Here too, so that a hung trial is noticed even if the timer is dead.
      tick();
    }
    if (isOver()) {
      if (trial != null) {
        trial.giveBack(start);
      }
      return null;
    }
    return trial == null ? new Refusal(allTaken, 0) : trial;
  }

  /** Where nothing else comes for as long as a trial may take, it would never close. */
  @Override
  boolean takesParts() {
    return age() >= trialTimeout;
  }

  @Override
  void tick() {
    long age = age();
    boolean slow = trialTimeout >= rules.slowCallDurationThreshold();
    for (int i = 0; i < permitted; i++) {
      Trial trial = trials.get(i);
      if (trial != null && trial.timeOut(age, trialTimeout, slow)) {
        lastFailure = "trial call timed out after " + Text.duration(trialTimeout);
      }
    }
    judge();
  }

  /** A trial has its outcome. */
  void ended(@Nullable String failure) {
    if (failure != null) {
      lastFailure = failure;
    }
    judge();
  }

  @Override
  WindowCounts counts() {
    return count().toWindowCounts();
  }

  @Override
  int inFlight() {
    return count().running();
  }

  @Override
  int overdue() {
    return count().overdue();
  }

  private @Nullable Trial take(long start) {
    long age = age();
    int from = likely;
    for (int n = 0; n < permitted; n++) {
      int i = (from + n) % permitted;
      Trial trial = trials.get(i);
      if (trial == null) {
        trials.compareAndSet(i, null, new Trial(this));
        trial = trials.get(i);
      }
      if (trial != null && trial.take(age, start)) {
        likely = i + 1;
        return trial;
      }
    }
    return null;
  }

  private TrialCounts count() {
    TrialCounts counts = new TrialCounts();
    long now = callTime();
    for (int i = 0; i < permitted; i++) {
      Trial trial = trials.get(i);
      if (trial != null) {
        trial.count(counts, now, rules.slowCallDurationThreshold());
      }
    }
    return counts;
  }

  private void judge() {
    TrialCounts trialCounts = count();
    WindowCounts counts = trialCounts.toWindowCounts();
    String rule = ruleMet(counts);
    if (rule != null) {
      Opening again = Opening.now(opening, rule, counts.failed() > 0 ? lastFailure : null, counts);
      machine.move(this, new Open(machine, again), again.reason());
    } else if (trialCounts.ended() == permitted) {
      machine.move(this, new Closed(machine, opening), verdict(counts));
    }
  }

  /** The rule that the trials are by now certain to meet, or null. */
  private @Nullable String ruleMet(WindowCounts counts) {
    WindowCounts all =
        new WindowCounts(permitted, counts.failed(), counts.slow(), counts.overdue());
    double failureRateThreshold = rules.failureRateThreshold();
    if (Rate.percent(all.failed(), permitted) >= failureRateThreshold) {
      return Reason.failed(all, "trial calls", failureRateThreshold);
    }
    if (Rate.percent(all.slow(), permitted) >= rules.slowCallRateThreshold()) {
      return Reason.slow(all, "trial calls", rules);
    }
    if (all.failed() > 0
        && failureRateThreshold == OpeningRules.RATE_OFF
        && rules.consecutiveFailureThreshold() != OpeningRules.COUNT_OFF) {
      return "a trial call failed";
    }
    return null;
  }

  private String verdict(WindowCounts counts) {
    String calls = permitted == 1 ? " trial call" : " trial calls";
    return permitted + calls + " ended, " + counts.failed() + " failed, " + counts.slow() + " slow";
  }
}
