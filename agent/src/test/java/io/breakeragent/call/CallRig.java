package io.breakeragent.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.breakeragent.breaker.Breaker;
import io.breakeragent.breaker.FakeTicker;
import io.breakeragent.breaker.TestSettings;
import io.breakeragent.completion.Completion;
import io.breakeragent.completion.Exchange;
import io.breakeragent.log.Faults;
import io.breakeragent.rejection.LoadedTypes;
import io.breakeragent.rejection.MethodShape;
import io.breakeragent.rejection.OnReject;
import io.breakeragent.rejection.Shapes;
import io.breakeragent.rejection.UnfitException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Guards on a fake clock, and the methods woven for them, behind the real gate. */
final class CallRig {

  static final Duration WAIT = Duration.ofSeconds(10);

  final FakeTicker ticker = new FakeTicker();
  final Faults faults = new Faults();
  final Guards guards = TestGuards.none(ticker);
  final CallSites sites = new CallSites(guards, faults);

  /** A guard that one failure opens, and that throws at the callers whom it refuses. */
  Guard guard(String name) {
    return guard(name, TestSettings.inARow(1), TestGuards.AUTO);
  }

  Guard guard(String name, TestSettings breaker, OnReject onReject) {
    return add(TestGuards.guard(name, breaker, onReject, false, ticker));
  }

  Guard add(Guard guard) {
    guards.add(guard);
    return guard;
  }

  /** A method that returns an object, woven for the breakers. */
  WovenMethod method(String name, String... breakers) {
    return method(Shapes.named(name), breakers);
  }

  WovenMethod method(MethodShape shape, String... breakers) {
    return method(shape, new Completion.Auto(), breakers);
  }

  /** A method whose calls end as its target says. */
  WovenMethod method(MethodShape shape, Completion completion, String... breakers) {
    Map<String, Exchange> perCall = new LinkedHashMap<>();
    for (String breaker : breakers) {
      perCall.put(breaker, Exchange.PER_CALL);
    }
    return method(shape, completion, perCall);
  }

  /** A method whose breakers may count several of its calls as one. */
  WovenMethod method(MethodShape shape, Map<String, Exchange> breakers) {
    return method(shape, new Completion.Auto(), breakers);
  }

  private WovenMethod method(
      MethodShape shape, Completion completion, Map<String, Exchange> breakers) {
    try {
      Site site = sites.siteOf(shape, breakers, completion, new LoadedTypes());
      return new WovenMethod(site.index(), null, null);
    } catch (UnfitException e) {
      throw new AssertionError(e);
    }
  }

  /** The end of the wait of every open breaker. */
  void waitOver() {
    ticker.advance(WAIT);
  }

  /** Everything that a breaker has counted, its running calls included, and nothing else. */
  static void assertCounts(Breaker breaker, String expected) {
    var totals = breaker.totals();
    assertEquals(
        expected,
        "running %d, successful %d, failed %d, ignored %d, rejected %d, late %d, would reject %d"
            .formatted(
                breaker.inFlightCalls(),
                totals.successful(),
                totals.failed(),
                totals.ignored(),
                totals.rejected(),
                totals.late(),
                totals.wouldReject())
            .replaceAll("(, )?[a-z ]+ 0", "")
            .replaceAll("^, ", ""));
  }
}
