package io.breakeragent.breaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.breakeragent.clock.CallClocks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C3, C12: what stops the whole process makes no call slow. */
@ExtendWith(Seed.class)
class PauseTest {

  private final FakeTicker ticker = new FakeTicker();
  private final CallClocks clocks = new CallClocks(ticker, () -> {});

  private Breaker breaker(Duration slow, boolean precise) {
    BreakerSettings settings = TestSettings.noRules().slowRate(1, slow).minimum(1).build();
    return new Breaker(
        "inventory",
        settings,
        clocks.clocksFor(slow.toNanos(), precise),
        (source, from, to, reason) -> {});
  }

  /** A garbage collection, a debugger, a suspended machine. */
  @ParameterizedTest
  @CsvSource({"1000, 2, false", "1000, 3600, false", "1000, 86400, true", "20, 1, false"})
  void calls_that_run_during_a_pause_are_neither_overdue_nor_slow(
      long slowMillis, long pauseSeconds, boolean precise) {
    Breaker breaker = breaker(Duration.ofMillis(slowMillis), precise);
    List<Call> running = new ArrayList<>();
    run(breaker, 1);
    for (int i = 0; i < 20; i++) {
      running.add(begin(breaker));
    }
    run(breaker, 1);

    ticker.advance(Duration.ofSeconds(pauseSeconds));
    // Whoever is first after the pause: a call that ends, or the tick.
    end(breaker, running.remove(0));
    clocks.tick();
    breaker.tick();
    assertEquals(0, breaker.overdueCalls());
    for (Call call : running) {
      end(breaker, call);
    }
    assertEquals(State.CLOSED, breaker.state());
    assertEquals(0, breaker.totals().slow());
    assertEquals(20, breaker.totals().successful());
  }

  @Test
  void a_call_that_hangs_is_seen_all_the_same() {
    Breaker breaker = breaker(Duration.ofSeconds(1), false);
    run(breaker, 1);
    begin(breaker);
    ticker.advance(Duration.ofHours(1));
    run(breaker, 30);
    assertEquals(State.CLOSED, breaker.state(), "the pause and 0.6 s");
    run(breaker, 30);
    assertEquals(State.OPEN, breaker.state(), "and 0.6 s more");
  }

  /** Time goes on in ordinary ticks of 20 ms. */
  private void run(Breaker breaker, int ticks) {
    for (int i = 0; i < ticks; i++) {
      ticker.advance(clocks.interval());
      clocks.tick();
      breaker.tick();
    }
  }

  private static Call begin(Breaker breaker) {
    long start = breaker.callTime();
    return new Call(assertInstanceOf(Permit.class, breaker.tryAcquire(start)), start);
  }

  private static void end(Breaker breaker, Call call) {
    breaker.onSuccess(call.permit(), call.start(), breaker.callTime());
  }
}
