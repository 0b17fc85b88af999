package io.breakeragent.call;

import io.breakeragent.breaker.TestSettings;
import io.breakeragent.clock.Clocks;
import io.breakeragent.clock.Ticker;
import io.breakeragent.rejection.OnReject;
import java.util.List;

/**
 * Guards for tests: unless said otherwise every exception is a failure; nothing is observed only.
 */
public final class TestGuards {

  public static final OnReject AUTO = new OnReject.ThrowAuto();

  private static final OutcomeRules ALL_FAILURES =
      new OutcomeRules(List.of("java.lang.Exception"), List.of());

  private TestGuards() {}

  public static Guard guard(
      String name, TestSettings breaker, OnReject onReject, boolean stackTraces, Ticker ticker) {
    return guard(name, settings(breaker, ALL_FAILURES, onReject, stackTraces), ticker);
  }

  /** A guard with outcomes of its own. */
  static Guard guard(String name, TestSettings breaker, OutcomeRules outcomes, Ticker ticker) {
    return guard(name, settings(breaker, outcomes, AUTO, false), ticker);
  }

  /** What the YAML would say about such a guard. */
  public static GuardSettings settings(TestSettings breaker) {
    return settings(breaker, ALL_FAILURES, AUTO, false);
  }

  private static Guard guard(String name, GuardSettings settings, Ticker ticker) {
    return new Guard(name, settings, Clocks.of(ticker), (b, from, to, reason) -> {});
  }

  private static GuardSettings settings(
      TestSettings breaker, OutcomeRules outcomes, OnReject onReject, boolean stackTraces) {
    return new GuardSettings(breaker.build(), false, outcomes, onReject, stackTraces, Mode.ENFORCE);
  }
}
