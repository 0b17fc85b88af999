package io.breakeragent.rejection;

import io.breakeragent.breaker.Breaker;
import io.breakeragent.breaker.FakeTicker;
import io.breakeragent.breaker.Refusal;
import io.breakeragent.breaker.TestSettings;
import io.breakeragent.clock.Clocks;

/** Refusals for tests, as breakers really make them. */
public final class Refusals {

  static final String MESSAGE = "breaker 'inventory' is FORCED_OPEN: by an operator";

  private Refusals() {}

  /** The refusal of a breaker that an operator has opened. */
  static Refusal refusal() {
    FakeTicker ticker = new FakeTicker();
    Breaker breaker =
        new Breaker(
            "inventory",
            TestSettings.defaults().build(),
            Clocks.of(ticker),
            (b, from, to, reason) -> {});
    breaker.forceOpen();
    return (Refusal) breaker.tryAcquire(ticker.read());
  }

  /** What a caller receives from that breaker by default. */
  public static RuntimeException exception() {
    return new CallNotPermittedException(refusal());
  }
}
