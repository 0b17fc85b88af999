package io.breakeragent.breaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.breakeragent.window.WindowCounts;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** B-20: whatever happens at once, nothing is lost, and the breaker can always be brought back. */
@ExtendWith(Seed.class)
class ChaosTest {

  private static final int THREADS = 8;
  private static final int STEPS = 5_000;

  @Test
  void calls_clock_and_operators_together_leave_the_books_balanced() throws Exception {
    Rig rig =
        new Rig(
            TestSettings.defaults()
                .andInARow(3)
                .lastCalls(5)
                .trials(3)
                .trialTimeout(Duration.ofSeconds(1))
                .maxConcurrentCalls(6));
    AtomicLong admitted = new AtomicLong();
    AtomicLong refused = new AtomicLong();
    try (Crowd crowd = new Crowd(THREADS)) {
      crowd.run(
          thread -> {
            RandomGenerator random = Seed.random(thread);
            for (int step = 0; step < STEPS; step++) {
              if (random.nextInt(10) == 0) {
                disturb(rig, random);
              }
              Call call = rig.ask();
              if (call != null) {
                admitted.incrementAndGet();
                end(rig, call, random);
              } else {
                refused.incrementAndGet();
              }
            }
          });
    }

    everyStateWasLeftAsOftenAsEntered(rig);
    Totals totals = rig.breaker.totals();
    assertEquals(0, rig.breaker.inFlightCalls());
    assertEquals(admitted.get(), totals.successful() + totals.failed() + totals.ignored());
    assertEquals(refused.get(), totals.rejected());
    assertEquals(
        Collections.frequency(rig.transitions, "CLOSED -> OPEN")
            + Collections.frequency(rig.transitions, "HALF_OPEN -> OPEN"),
        totals.opened());
    recovers(rig);
  }

  private static void disturb(Rig rig, RandomGenerator random) {
    switch (random.nextInt(12)) {
      case 0 -> rig.breaker.forceOpen();
      case 1 -> rig.breaker.disable();
      case 2 -> rig.breaker.reset();
      case 3, 4, 5 -> rig.breaker.auto();
      default -> rig.waitAndTick(Duration.ofMillis(random.nextInt(10_000)));
    }
  }

  private static void end(Rig rig, Call call, RandomGenerator random) {
    switch (random.nextInt(5)) {
      case 0 -> rig.ignore(call);
      case 1, 2 -> rig.fail(call);
      default -> rig.succeed(call);
    }
  }

  /** Each transition is told by its winner, once: what comes in must go out. */
  private static void everyStateWasLeftAsOftenAsEntered(Rig rig) {
    rig.breaker.tick();
    State last = rig.breaker.state();
    for (State state : State.values()) {
      long entered = rig.transitions.stream().filter(t -> t.endsWith("-> " + state)).count();
      long left = rig.transitions.stream().filter(t -> t.startsWith(state + " ->")).count();
      int begun = state == State.CLOSED ? 1 : 0;
      int isIn = state == last ? 1 : 0;
      assertEquals(entered + begun, left + isIn, state + " of " + rig.transitions.size());
    }
  }

  private static void recovers(Rig rig) {
    rig.breaker.auto();
    for (int i = 0; i < 20; i++) {
      rig.waitAndTick(Rig.WAIT);
      rig.succeed();
    }
    assertEquals(State.CLOSED, rig.breaker.state());
    assertEquals(WindowCounts.ended(5, 0, 0), rig.breaker.window());
  }
}
