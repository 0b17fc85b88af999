package io.breakeragent.breaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.clock.Clocks;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C1: every state, and everything that can happen in it. B-05: none of it throws. */
@ExtendWith(Seed.class)
class TransitionTest {

  /** C1: the whole table; where the state stays nobody is told anything. */
  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      textBlock =
          """
          from        | success     | failure     | ignored     | wait        | forceOpen   | disable  | reset  | auto
          CLOSED      | CLOSED      | OPEN        | CLOSED      | CLOSED      | FORCED_OPEN | DISABLED | CLOSED | CLOSED
          OPEN        | OPEN        | OPEN        | OPEN        | HALF_OPEN   | FORCED_OPEN | DISABLED | CLOSED | OPEN
          HALF_OPEN   | CLOSED      | OPEN        | HALF_OPEN   | HALF_OPEN   | FORCED_OPEN | DISABLED | CLOSED | HALF_OPEN
          FORCED_OPEN | FORCED_OPEN | FORCED_OPEN | FORCED_OPEN | FORCED_OPEN | FORCED_OPEN | DISABLED | CLOSED | CLOSED
          DISABLED    | DISABLED    | DISABLED    | DISABLED    | DISABLED    | FORCED_OPEN | DISABLED | CLOSED | CLOSED
          """)
  void every_event_in_every_state(
      State from,
      State success,
      State failure,
      State ignored,
      State wait,
      State forceOpen,
      State disable,
      State reset,
      State auto) {
    check(from, success, rig -> callIfAdmitted(rig, Rig::succeed));
    check(from, failure, rig -> callIfAdmitted(rig, Rig::fail));
    check(from, ignored, rig -> callIfAdmitted(rig, Rig::ignore));
    check(from, wait, rig -> rig.waitAndTick(Duration.ofHours(1)));
    check(from, forceOpen, rig -> rig.breaker.forceOpen());
    check(from, disable, rig -> rig.breaker.disable());
    check(from, reset, rig -> rig.breaker.reset());
    check(from, auto, rig -> rig.breaker.auto());
  }

  private interface Event {
    void happensTo(Rig rig);
  }

  private interface End {
    void of(Rig rig, Call call);
  }

  private static void check(State from, State to, Event event) {
    Rig rig = Rig.in(from);
    event.happensTo(rig);
    assertEquals(to, rig.breaker.state());
    assertEquals(from == to ? List.of() : List.of(from + " -> " + to), rig.transitions);
  }

  private static void callIfAdmitted(Rig rig, End end) {
    Call call = rig.ask();
    if (call != null) {
      end.of(rig, call);
    }
  }

  /** B-06: a wait that an operator overtook moves nothing, however often the timer still ticks. */
  @Test
  void a_stale_wait_never_moves_what_an_operator_has_set() {
    Rig rig = Rig.in(State.OPEN);
    rig.breaker.forceOpen();
    for (int i = 0; i < 10; i++) {
      rig.waitAndTick(Rig.WAIT);
    }
    assertEquals(State.FORCED_OPEN, rig.breaker.state());
    assertEquals(List.of("OPEN -> FORCED_OPEN"), rig.transitions);
  }

  /** B-06: nor does the time-out of a trial. */
  @Test
  void a_stale_trial_never_moves_what_an_operator_has_set() {
    Rig rig = Rig.in(State.HALF_OPEN);
    rig.admitted();
    rig.breaker.disable();
    rig.waitAndTick(Duration.ofHours(1));
    assertEquals(State.DISABLED, rig.breaker.state());
  }

  /** B-05: a listener is on the call's path; what it throws is not the call's business. */
  @Test
  void a_listener_that_throws_disturbs_neither_call_nor_breaker() {
    FakeTicker ticker = new FakeTicker();
    Breaker breaker =
        new Breaker(
            "inventory",
            TestSettings.inARow(1).build(),
            Clocks.of(ticker),
            (source, from, to, reason) -> {
              throw new StackOverflowError("listener");
            });
    for (int cycle = 0; cycle < 3; cycle++) {
      Permit permit = (Permit) breaker.tryAcquire(ticker.read());
      breaker.onFailure(permit, ticker.read(), ticker.read(), new Exception());
      assertEquals(State.OPEN, breaker.state());
      ticker.advance(Rig.WAIT);
      Permit trial = (Permit) breaker.tryAcquire(ticker.read());
      breaker.onSuccess(trial, ticker.read(), ticker.read());
      assertEquals(State.CLOSED, breaker.state());
    }
  }

  /** N-09: nor are others held up while a listener takes its time. */
  @Test
  void a_listener_that_is_slow_holds_up_nobody_else() throws Exception {
    FakeTicker ticker = new FakeTicker();
    CountDownLatch told = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    Breaker breaker =
        new Breaker(
            "inventory",
            TestSettings.inARow(1).build(),
            Clocks.of(ticker),
            (source, from, to, reason) -> {
              if (from == State.CLOSED) {
                told.countDown();
                awaitQuietly(goOn);
              }
            });
    long now = breaker.callTime();
    Permit failing = enter(breaker);
    Thread opener = new Thread(() -> breaker.onFailure(failing, now, now, new Exception()));
    opener.start();
    assertTrue(told.await(10, TimeUnit.SECONDS));
    assertInstanceOf(Refusal.class, breaker.tryAcquire(breaker.callTime()));
    ticker.advance(Rig.WAIT);
    breaker.onSuccess(enter(breaker), breaker.callTime(), breaker.callTime());
    assertEquals(State.CLOSED, breaker.state());
    goOn.countDown();
    opener.join();
    assertEquals(State.CLOSED, breaker.state());
  }

  private static Permit enter(Breaker breaker) {
    return assertInstanceOf(Permit.class, breaker.tryAcquire(breaker.callTime()));
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void the_codes_are_those_that_charts_rely_on() {
    assertEquals(0, State.CLOSED.code());
    assertEquals(1, State.HALF_OPEN.code());
    assertEquals(2, State.OPEN.code());
    assertEquals(3, State.FORCED_OPEN.code());
    assertEquals(4, State.DISABLED.code());
  }
}
