package io.breakeragent.call;

import static io.breakeragent.call.CallRig.assertCounts;
import static io.breakeragent.call.TestGuards.AUTO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.breaker.State;
import io.breakeragent.breaker.TestSettings;
import io.breakeragent.rejection.CallNotPermittedException;
import io.breakeragent.rejection.OnReject;
import io.breakeragent.rejection.Shapes;
import java.net.ConnectException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** C11: a call that returns a stage ends when the stage does. */
class StageCallTest {

  private static final String FUTURE = CompletableFuture.class.getName();

  private final CallRig rig = new CallRig();
  private final Guard guard = rig.guard("inventory");
  private final WovenMethod get = rig.method(Shapes.returning(FUTURE), "inventory");
  private final CompletableFuture<Object> future = new CompletableFuture<>();

  @AfterEach
  void nothing_went_wrong_in_the_agent() {
    assertEquals("", rig.faults.last());
  }

  @Test
  void the_caller_receives_the_very_stage_that_the_method_returned() throws Throwable {
    assertSame(future, get.call(() -> future));
  }

  /** N-08: though nobody ever asks the future for its value. */
  @Test
  void the_call_runs_until_the_stage_ends() throws Throwable {
    get.call(() -> future);
    assertCounts(guard.breaker(), "running 1");
    future.complete("fine");
    assertCounts(guard.breaker(), "successful 1");
  }

  @Test
  void a_stage_that_fails_is_a_failure() throws Throwable {
    get.call(() -> future);
    future.completeExceptionally(new ConnectException("refused"));
    assertCounts(guard.breaker(), "failed 1");
    assertEquals(State.OPEN, guard.breaker().state());
  }

  @Test
  void a_failure_is_told_without_its_wrapping() throws Throwable {
    CompletionStage<Object> dependent = future.thenApply(x -> x);
    get.call(() -> dependent);
    future.completeExceptionally(new ConnectException("refused"));
    String recorded = guard.breaker().recentFailures().get(0).exceptionClass();
    assertEquals(ConnectException.class.getName(), recorded);
  }

  @Test
  void a_wrapping_around_nothing_is_the_failure_itself() throws Throwable {
    get.call(() -> future);
    future.completeExceptionally(new ExecutionException(null));
    String recorded = guard.breaker().recentFailures().get(0).exceptionClass();
    assertEquals(ExecutionException.class.getName(), recorded);
  }

  /** B-12. */
  @Test
  void a_cancelled_stage_is_neutral() throws Throwable {
    get.call(() -> future);
    future.cancel(true);
    assertCounts(guard.breaker(), "ignored 1");
  }

  @Test
  void a_cancelled_stage_is_neutral_for_those_who_depend_on_it() throws Throwable {
    CompletionStage<Object> dependent = future.thenApply(x -> x);
    get.call(() -> dependent);
    future.completeExceptionally(new CancellationException());
    assertCounts(guard.breaker(), "ignored 1");
  }

  @Test
  void a_stage_that_has_ended_already_ends_the_call_at_once() throws Throwable {
    CompletionStage<String> succeeded = CompletableFuture.completedStage("fine");
    CompletionStage<String> failed = CompletableFuture.failedStage(new ConnectException("refused"));
    get.call(() -> succeeded);
    get.call(() -> failed);
    assertCounts(guard.breaker(), "successful 1, failed 1");
  }

  @Test
  void the_duration_is_that_of_the_method_and_the_stage() throws Throwable {
    TestSettings slow =
        TestSettings.noRules().slowRate(50, Duration.ofSeconds(5)).lastCalls(1).minimum(1);
    Guard other = rig.guard("other", slow, AUTO);
    CompletionStage<Object> returned = future;
    rig.method(Shapes.returning(FUTURE), "other")
        .call(
            () -> {
              rig.ticker.advance(Duration.ofSeconds(2));
              return returned;
            });
    rig.ticker.advance(Duration.ofSeconds(3));
    future.complete("late");
    assertEquals(State.OPEN, other.breaker().state());
  }

  @Test
  void a_method_that_throws_instead_of_returning_a_stage_has_failed() {
    get.fail();
    assertCounts(guard.breaker(), "failed 1");
  }

  @Test
  void a_refused_caller_gets_a_failed_stage_and_no_throw() throws Throwable {
    get.fail();
    CompletableFuture<?> refused =
        assertInstanceOf(CompletableFuture.class, get.call(() -> future));
    CompletionException wrapped = assertThrows(CompletionException.class, refused::join);
    assertInstanceOf(CallNotPermittedException.class, wrapped.getCause());
  }

  @Test
  void a_refused_caller_gets_the_fallback_as_a_stage() throws Throwable {
    Guard other = rig.guard("other", TestSettings.inARow(1), new OnReject.ReturnValue("none"));
    other.breaker().forceOpen();
    WovenMethod read = rig.method(Shapes.returning(FUTURE), "other");
    CompletableFuture<?> instead =
        assertInstanceOf(CompletableFuture.class, read.call(() -> future));
    assertEquals("none", instead.get());
  }

  /** N-08: one call, one outcome. */
  @Test
  void what_the_caller_makes_of_the_stage_is_no_outcome_of_the_call() throws Throwable {
    get.call(() -> future);
    CompletableFuture<Object> dependent =
        future.thenApply(
            value -> {
              throw new IllegalStateException("the caller's own");
            });
    future.complete("fine");
    assertTrue(dependent.isCompletedExceptionally());
    assertCounts(guard.breaker(), "successful 1");
  }

  /** C10: the thread has left the call when the method has returned. */
  @Test
  void a_second_call_before_the_first_stage_has_ended_is_a_call_of_its_own() throws Throwable {
    get.call(() -> future);
    get.call(() -> new CompletableFuture<>());
    assertCounts(guard.breaker(), "running 2");
  }

  @Test
  void every_breaker_of_the_method_learns_how_the_stage_ended() throws Throwable {
    Guard other = rig.guard("other");
    rig.method(Shapes.named("two()"), "inventory", "other").call(() -> future);
    future.complete("fine");
    assertCounts(guard.breaker(), "successful 1");
    assertCounts(other.breaker(), "successful 1");
  }

  @Test
  void a_trial_that_never_ends_is_given_up() throws Throwable {
    get.fail();
    rig.waitOver();
    get.call(() -> future);
    assertEquals(State.HALF_OPEN, guard.breaker().state());
    rig.ticker.advance(Duration.ofSeconds(60));
    guard.breaker().tick();
    assertEquals(State.OPEN, guard.breaker().state());
    future.complete("too late");
    assertCounts(guard.breaker(), "successful 1, failed 1, late 1");
  }
}
