package io.breakeragent.breaker;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.breakeragent.window.WindowCounts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * C2: every completion is judged. A window need not ask its judge each time, but whenever what it
 * shows after a completion meets a rule, the breaker has opened.
 */
@ExtendWith(Seed.class)
class EveryVerdictTest {

  private static final Duration SLOW = Duration.ofSeconds(1);
  private static final RandomGenerator RANDOM = Seed.random();

  private final int minimum = RANDOM.nextInt(1, 12);
  private final int failureRate = RANDOM.nextInt(20, 100);
  private final int slowRate = RANDOM.nextInt(20, 100);
  private final List<Call> running = new ArrayList<>();
  private int steps;

  @RepeatedTest(300)
  void no_verdict_on_the_last_calls_gets_lost() {
    run(settings().lastCalls(RANDOM.nextInt(1, 20)));
  }

  @RepeatedTest(300)
  void no_verdict_on_the_last_time_gets_lost() {
    run(settings().lastTime(Duration.ofMillis(RANDOM.nextLong(500, 10_000))));
  }

  /** A judge who was shown calls that hang was not shown the last word. */
  @Test
  void the_rest_is_judged_when_overdue_calls_turn_out_not_to_count() {
    Rig rig = new Rig(settings(50, 100).minimum(6));
    List<Call> hung = List.of(rig.admitted(), rig.admitted(), rig.admitted(), rig.admitted());
    rig.fail(3);
    rig.waitAndTick(SLOW.multipliedBy(2));
    hung.forEach(rig::ignore);
    rig.succeed(3);
    check(rig, 6, 50, 100);
  }

  private TestSettings settings() {
    return settings(failureRate, slowRate).minimum(minimum);
  }

  private static TestSettings settings(int failureRate, int slowRate) {
    return TestSettings.noRules().failureRate(failureRate).slowRate(slowRate, SLOW);
  }

  private void run(TestSettings settings) {
    Rig rig = new Rig(settings);
    for (steps = 0; steps < 300 && rig.breaker.state() == State.CLOSED; steps++) {
      switch (running.isEmpty() ? 0 : RANDOM.nextInt(8)) {
        case 0, 1, 2 -> running.add(rig.admitted());
        case 3 -> rig.waitAndTick(Duration.ofMillis(RANDOM.nextLong(1_500)));
        case 4 -> rig.ignore(any());
        default -> {
          rig.end(any(), RANDOM.nextInt(100) < failureRate / 2 ? new Exception("down") : null);
          check(rig, minimum, failureRate, slowRate);
        }
      }
    }
  }

  private Call any() {
    return running.remove(RANDOM.nextInt(running.size()));
  }

  private void check(Rig rig, int least, double failed, double slow) {
    if (rig.breaker.state() == State.CLOSED) {
      WindowCounts shown = rig.breaker.window();
      boolean met =
          100.0 * shown.failed() / shown.calls() >= failed
              || 100.0 * shown.slow() / shown.calls() >= slow;
      assertFalse(shown.calls() >= least && met, () -> "step " + steps + ": " + shown);
    }
  }
}
