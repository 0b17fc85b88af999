package io.breakeragent.call;

import io.breakeragent.breaker.TestSettings;
import io.breakeragent.clock.CallClocks;
import io.breakeragent.clock.Clocks;
import io.breakeragent.clock.Ticker;
import io.breakeragent.rejection.OnReject;
import java.util.List;
import java.util.Map;

/**
 * Guards for tests: unless said otherwise every exception is a failure; nothing is observed only.
 */
public final class TestGuards {

  public static final OnReject AUTO = new OnReject.ThrowAuto();

  private static final OutcomeRules ALL_FAILURES =
      new OutcomeRules(List.of("java.lang.Exception"), List.of(), List.of(), List.of());

  private TestGuards() {}

  /** No guards yet. */
  public static Guards none(Ticker ticker) {
    return guards(Map.of(), ticker);
  }

  /** The guards of a file. */
  static Guards guards(Map<String, GuardSettings> settings, Ticker ticker) {
    return new Guards(settings, new CallClocks(ticker, () -> {}), (b, from, to, reason) -> {});
  }

  /** Makes a guard one of them. */
  public static void add(Guards guards, Guard guard) {
    guards.add(guard);
  }

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

  /** The same, for at most so many breakers. */
  static GuardSettings settings(TestSettings breaker, int maxBreakers) {
    return new GuardSettings(
        breaker.build(), false, ALL_FAILURES, AUTO, false, Mode.ENFORCE, maxBreakers);
  }

  private static Guard guard(String name, GuardSettings settings, Ticker ticker) {
    return new Guard(name, name, settings, Clocks.of(ticker), (b, from, to, reason) -> {});
  }

  private static GuardSettings settings(
      TestSettings breaker, OutcomeRules outcomes, OnReject onReject, boolean stackTraces) {
    return new GuardSettings(
        breaker.build(), false, outcomes, onReject, stackTraces, Mode.ENFORCE, 1000);
  }
}
