package io.breakeragent.call;

import static io.breakeragent.call.CallRig.assertCounts;
import static io.breakeragent.call.TestGuards.AUTO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.breakeragent.breaker.State;
import io.breakeragent.breaker.TestSettings;
import io.breakeragent.rejection.CallNotPermittedException;
import io.breakeragent.rejection.OnReject;
import io.breakeragent.rejection.Shapes;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One method guarded by one breaker, from enter to exit. */
class CallSiteTest {

  private final CallRig rig = new CallRig();
  private final Guard guard = rig.guard("inventory");
  private final WovenMethod get = rig.method("get()", "inventory");

  @AfterEach
  void nothing_went_wrong_in_the_agent() {
    assertEquals("", rig.faults.last());
  }

  @Test
  void a_call_returns_what_its_body_returns_and_counts_as_a_success() throws Throwable {
    Object result = new Object();
    assertSame(result, get.call(() -> result));
    assertNull(get.call(() -> null));
    assertCounts(guard.breaker(), "successful 2");
  }

  @Test
  void a_call_throws_what_its_body_throws_and_counts_as_a_failure() {
    get.failWith(new IllegalStateException("down"));
    assertCounts(guard.breaker(), "failed 1");
  }

  @Test
  void a_call_runs_from_its_enter_to_its_exit() throws Throwable {
    get.call(
        () -> {
          assertEquals(1, guard.breaker().inFlightCalls());
          return null;
        });
    assertEquals(0, guard.breaker().inFlightCalls());
  }

  @Test
  void a_call_is_slow_by_the_clock_of_its_breaker() throws Throwable {
    TestSettings slow =
        TestSettings.noRules().slowRate(50, Duration.ofSeconds(5)).lastCalls(1).minimum(1);
    Guard other = rig.guard("other", slow, AUTO);
    rig.method("slow()", "other")
        .call(
            () -> {
              rig.ticker.advance(Duration.ofSeconds(5));
              return null;
            });
    assertEquals(State.OPEN, other.breaker().state());
  }

  @Test
  void an_open_breaker_refuses_without_touching_the_target() {
    get.fail();
    assertInstanceOf(CallNotPermittedException.class, get.refused());
    assertCounts(guard.breaker(), "failed 1, rejected 1");
  }

  /** B-27. */
  @Test
  void every_refusal_is_an_exception_of_its_own() {
    get.fail();
    assertNotSame(get.refused(), get.refused());
  }

  /** The seed's story: failures open it, the wait ends, one trial decides. */
  @Test
  void after_the_wait_one_trial_closes_it_again() throws Throwable {
    get.fail();
    get.refused();
    rig.waitOver();
    get.call(
        () -> {
          assertEquals(State.HALF_OPEN, guard.breaker().state());
          return null;
        });
    assertEquals(State.CLOSED, guard.breaker().state());
  }

  @Test
  void a_refused_caller_gets_the_fallback_where_one_is_configured() throws Throwable {
    rig.guard("fallback", TestSettings.inARow(1), new OnReject.ReturnValue(42L));
    WovenMethod count = rig.method(Shapes.returning("int"), "fallback");
    count.fail();
    assertEquals(42, count.call(() -> 1));
  }

  /** C8. */
  @Test
  void errors_and_interruption_open_nothing() {
    get.failWith(new AssertionError());
    get.failWith(new InterruptedException());
    assertCounts(guard.breaker(), "ignored 2");
    assertEquals(State.CLOSED, guard.breaker().state());
  }

  /** C13. */
  @Test
  void observe_mode_counts_what_it_would_have_refused_and_refuses_nothing() throws Throwable {
    guard.setMode(Mode.OBSERVE);
    get.fail();
    assertEquals("passed", get.call(() -> "passed"));
    get.fail();
    assertCounts(guard.breaker(), "failed 1, would reject 2");
    assertEquals(State.OPEN, guard.breaker().state());
  }

  /** C13. */
  @Test
  void observe_mode_runs_the_whole_machine() throws Throwable {
    guard.setMode(Mode.OBSERVE);
    get.fail();
    rig.waitOver();
    get.succeed();
    assertEquals(State.CLOSED, guard.breaker().state());
  }

  @Test
  void mode_off_lets_calls_pass_uncounted() throws Throwable {
    get.fail();
    guard.setMode(Mode.OFF);
    assertEquals("passed", get.call(() -> "passed"));
    assertCounts(guard.breaker(), "failed 1");
  }

  @Test
  void a_call_that_runs_while_the_mode_goes_off_still_ends() throws Throwable {
    get.call(
        () -> {
          guard.setMode(Mode.OFF);
          return null;
        });
    assertCounts(guard.breaker(), "successful 1");
  }

  /** C7. */
  @Test
  void an_outcome_that_arrives_in_a_later_phase_moves_nothing() throws Throwable {
    get.call(
        () -> {
          guard.breaker().forceOpen();
          return null;
        });
    assertCounts(guard.breaker(), "successful 1, late 1");
    assertEquals(State.FORCED_OPEN, guard.breaker().state());
  }
}
