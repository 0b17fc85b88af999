package io.breakeragent.jmx;

import io.breakeragent.breaker.Admission;
import io.breakeragent.breaker.BreakerSettings;
import io.breakeragent.breaker.OpenWait;
import io.breakeragent.breaker.OpeningRules;
import io.breakeragent.breaker.Permit;
import io.breakeragent.breaker.TrialRules;
import io.breakeragent.call.Guard;
import io.breakeragent.call.GuardSettings;
import io.breakeragent.call.Mode;
import io.breakeragent.call.OutcomeRules;
import io.breakeragent.clock.Clocks;
import io.breakeragent.clock.Ticker;
import io.breakeragent.log.Faults;
import io.breakeragent.rejection.OnReject;
import io.breakeragent.window.WindowSize;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Guards with a clock that tests set, the queue that hears them, and calls through them. */
final class Shop {

  static final long SECOND = 1_000_000_000;

  /** Three failures in a row open for ten seconds. */
  static final GuardSettings SETTINGS =
      new GuardSettings(
          new BreakerSettings(
              new OpeningRules(
                  50, OpeningRules.RATE_OFF, 2 * SECOND, 3, new WindowSize.Calls(100), 4),
              new OpenWait(10 * SECOND, 1.5, 300 * SECOND, 0),
              new TrialRules(1, 60 * SECOND),
              OpeningRules.COUNT_OFF),
          false,
          new OutcomeRules(List.of("java.lang.Exception"), List.of(), List.of(), List.of()),
          new OnReject.ThrowAuto(),
          false,
          Mode.ENFORCE,
          1000);

  final AtomicLong now = new AtomicLong(Long.MAX_VALUE - SECOND);
  final FakeAgent agent = new FakeAgent();
  final TransitionQueue transitions = new TransitionQueue();
  final Faults faults = new Faults();
  final List<Guard> guards = new ArrayList<>();

  Guard guard(String name) {
    return guard(name, SETTINGS);
  }

  Guard guard(String name, GuardSettings settings) {
    // Not a lambda: the tests of the start load this class in JVMs in which loading is watched.
    Ticker ticker =
        new Ticker() {
          @Override
          public long read() {
            return now.get();
          }
        };
    Guard guard = new Guard(name, name, settings, Clocks.of(ticker), transitions);
    guards.add(guard);
    return guard;
  }

  LateMBeans lateMBeans() {
    return new LateMBeans(agent, guards, transitions, true, faults);
  }

  /** An admitted call that takes that many seconds, or a refusal. */
  void succeed(Guard guard, long seconds) {
    long start = now.get();
    if (acquire(guard) instanceof Permit permit) {
      guard.breaker().onSuccess(permit, start, now.addAndGet(seconds * SECOND));
    }
  }

  void fail(Guard guard, Exception failure) {
    long start = now.get();
    if (acquire(guard) instanceof Permit permit) {
      guard.breaker().onFailure(permit, start, start, failure);
    }
  }

  Admission acquire(Guard guard) {
    return guard.breaker().tryAcquire(now.get());
  }
}
