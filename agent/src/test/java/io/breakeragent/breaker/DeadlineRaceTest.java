package io.breakeragent.breaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** B-03, B-21, B-25, N-06, N-07: 64 threads at the moment that matters. */
@ExtendWith(Seed.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeadlineRaceTest {

  private static final int THREADS = 64;
  private static final int ROUNDS = 100;

  @SuppressWarnings("NullAway.Init")
  private Crowd crowd;

  @BeforeAll
  void gather() {
    crowd = new Crowd(THREADS);
  }

  @AfterAll
  void dismiss() {
    crowd.close();
  }

  /** C5, B-03; N-06: each loser is refused once. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 10})
  void exactly_n_of_64_threads_are_admitted_at_the_deadline(int n) throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Rig rig = Rig.in(State.OPEN, TestSettings.inARow(1).trials(n));
      rig.ticker.advance(Rig.WAIT);
      AtomicInteger admitted = new AtomicInteger();
      crowd.run(
          thread -> {
            if (thread % 8 == 0) {
              rig.breaker.tick();
            }
            if (rig.ask() != null) {
              admitted.incrementAndGet();
            }
          });
      assertEquals(n, admitted.get());
      assertEquals(n, rig.breaker.inFlightCalls());
      assertEquals(THREADS - n, rig.breaker.totals().rejected());
      assertEquals(List.of("OPEN -> HALF_OPEN"), rig.transitions);
    }
  }

  /** C5, C6: neutral ends among them mint no permit and lose none. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void neutral_ends_keep_the_number_of_trials_exact(int n) throws Exception {
    Rig rig = Rig.in(State.HALF_OPEN, TestSettings.inARow(1).trials(n));
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    crowd.run(
        thread -> {
          for (int i = 0; i < 5_000; i++) {
            Call call = rig.ask();
            if (call != null) {
              most.accumulateAndGet(running.incrementAndGet(), Math::max);
              stay();
              running.decrementAndGet();
              rig.ignore(call);
            }
          }
        });
    assertTrue(most.get() <= n, most + " trials at once");
    for (int i = 0; i < n; i++) {
      rig.admitted();
    }
    rig.refused();
  }

  /** Long enough for a call too many to be seen beside this one. */
  static void stay() {
    for (int i = 0; i < 50; i++) {
      Thread.onSpinWait();
    }
  }

  /** C5: outcomes and time-outs at one moment give one verdict, and each trial counts once. */
  @Test
  void outcomes_racing_with_their_time_out_give_one_verdict() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Rig rig = Rig.in(State.HALF_OPEN, racing());
      Call[] trials = new Call[THREADS];
      for (int i = 0; i < THREADS; i++) {
        trials[i] = rig.admitted();
      }
      rig.ticker.advance(Duration.ofSeconds(60));
      crowd.run(
          thread -> {
            if (thread % 2 == 0) {
              rig.breaker.tick();
            }
            rig.succeed(trials[thread]);
          });
      assertEquals(1, rig.transitions.size());
      assertEquals(THREADS, rig.breaker.totals().successful());
      assertEquals(0, rig.breaker.inFlightCalls());
    }
  }

  private static TestSettings racing() {
    return TestSettings.defaults().minimum(1).trials(THREADS);
  }

  /** N-07: whoever loses the race to a transition leaves nothing that could act later. */
  @Test
  void the_losers_of_a_transition_leave_no_deadline_behind() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Rig rig = new Rig(TestSettings.inARow(1));
      Call[] calls = new Call[THREADS];
      for (int i = 0; i < THREADS; i++) {
        calls[i] = rig.admitted();
      }
      crowd.run(thread -> rig.fail(calls[thread]));
      rig.breaker.reset();
      rig.waitAndTick(Rig.WAIT);
      rig.succeed();
      rig.waitAndTick(Rig.WAIT);
      assertEquals(List.of("CLOSED -> OPEN", "OPEN -> CLOSED"), rig.transitions);
      assertEquals(1, rig.breaker.totals().opened());
    }
  }

  /** B-21, B-25: it opens once and closes under the load that opened it. */
  @Test
  void it_opens_and_closes_while_64_threads_hammer_it() throws Exception {
    for (int round = 0; round < 20; round++) {
      Rig rig = new Rig(TestSettings.defaults().andInARow(5).trials(10));
      crowd.run(thread -> untilOpen(rig));
      assertEquals(List.of("CLOSED -> OPEN"), rig.transitions);

      rig.ticker.advance(Rig.WAIT);
      crowd.run(thread -> untilClosed(rig));
      // Sorted: who made a transition tells of it after it, perhaps after the next one's teller.
      assertEquals(
          List.of("CLOSED -> OPEN", "HALF_OPEN -> CLOSED", "OPEN -> HALF_OPEN"),
          rig.transitions.stream().sorted().toList());
      assertEquals(0, rig.breaker.inFlightCalls());
      assertEquals(1, rig.breaker.totals().opened());
    }
  }

  private static void untilOpen(Rig rig) {
    for (Call call = rig.ask(); call != null; call = rig.ask()) {
      rig.fail(call);
    }
  }

  private static void untilClosed(Rig rig) {
    while (rig.breaker.state() != State.CLOSED) {
      Call call = rig.ask();
      if (call != null) {
        rig.succeed(call);
      }
    }
  }
}
