package io.breakeragent.config;

import io.breakeragent.breaker.BreakerSettings;
import io.breakeragent.breaker.OpenWait;
import io.breakeragent.breaker.OpeningRules;
import io.breakeragent.breaker.TrialRules;
import io.breakeragent.call.GuardSettings;
import io.breakeragent.call.Mode;
import io.breakeragent.call.OutcomeRules;
import io.breakeragent.path.Condition;
import io.breakeragent.rejection.OnReject;
import io.breakeragent.window.WindowSize;
import java.util.ArrayList;
import java.util.List;

/**
 * The settings of one breaker while they are read. It starts with the built-in values; each section
 * that has a say overwrites some. Units as in the records that it becomes. For one thread.
 */
final class BreakerDraft implements Cloneable {

  private static final long SECOND = 1_000_000_000;

  double failureRateThreshold = 50;
  double slowCallRateThreshold = 50;
  long slowCallDurationThreshold = 60 * SECOND;
  int consecutiveFailureThreshold = OpeningRules.COUNT_OFF;
  WindowSize slidingWindowSize = new WindowSize.Time(30 * SECOND);
  int minimumNumberOfCalls = 10;
  long waitDurationInOpenState = 10 * SECOND;
  double waitDurationMultiplier = 1;
  long maxWaitDurationInOpenState = 300 * SECOND;
  double waitDurationJitter = 0;
  int permittedNumberOfCallsInHalfOpenState = 1;
  long trialTimeout = 60 * SECOND;
  int maxConcurrentCalls = OpeningRules.COUNT_OFF;
  boolean preciseClock = false;
  List<String> recordExceptions = List.of("java.lang.Exception");
  List<String> ignoreExceptions = List.of();
  List<Condition> failWhen = List.of();
  List<Condition> ignoreWhen = List.of();
  int maxBreakers = 1000;
  OnReject onReject = new OnReject.ThrowAuto();
  boolean rejectionStackTraces = false;
  Mode mode = Mode.ENFORCE;

  BreakerDraft copy() {
    try {
      return (BreakerDraft) clone();
    } catch (CloneNotSupportedException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** Takes over what the other draft records and ignores, besides what this one does. */
  void addOutcomesOf(BreakerDraft other) {
    recordExceptions = union(recordExceptions, other.recordExceptions);
    ignoreExceptions = union(ignoreExceptions, other.ignoreExceptions);
    failWhen = union(failWhen, other.failWhen);
    ignoreWhen = union(ignoreWhen, other.ignoreWhen);
  }

  private static <T> List<T> union(List<T> some, List<T> more) {
    if (some.equals(more)) {
      return some;
    }
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  GuardSettings toSettings() {
    return new GuardSettings(
        breaker(),
        preciseClock,
        new OutcomeRules(recordExceptions, ignoreExceptions, failWhen, ignoreWhen),
        onReject,
        rejectionStackTraces,
        mode,
        maxBreakers);
  }

  private BreakerSettings breaker() {
    return new BreakerSettings(
        new OpeningRules(
            failureRateThreshold,
            slowCallRateThreshold,
            slowCallDurationThreshold,
            consecutiveFailureThreshold,
            slidingWindowSize,
            minimumNumberOfCalls),
        new OpenWait(
            waitDurationInOpenState,
            waitDurationMultiplier,
            maxWaitDurationInOpenState,
            waitDurationJitter),
        new TrialRules(permittedNumberOfCallsInHalfOpenState, trialTimeout),
        maxConcurrentCalls);
  }
}
