package io.breakeragent.call;

import io.breakeragent.breaker.TestSettings;
import io.breakeragent.breaker.Ticker;
import io.breakeragent.rejection.OnReject;
import java.util.List;

/** Guards for tests: every exception is a failure, nothing is observed only. */
public final class TestGuards {

  public static final OnReject AUTO = new OnReject.ThrowAuto();

  private TestGuards() {}

  public static Guard guard(
      String name, TestSettings breaker, OnReject onReject, boolean stackTraces, Ticker ticker) {
    GuardSettings settings =
        new GuardSettings(
            breaker.build(),
            new OutcomeRules(List.of("java.lang.Exception"), List.of()),
            onReject,
            stackTraces,
            Mode.ENFORCE);
    return new Guard(name, settings, ticker, (b, from, to, reason) -> {});
  }
}
