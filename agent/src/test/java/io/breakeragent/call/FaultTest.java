package io.breakeragent.call;

import static io.breakeragent.call.CallRig.assertCounts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.breaker.State;
import io.breakeragent.breaker.TestSettings;
import io.breakeragent.rejection.OnReject;
import io.breakeragent.rejection.Shapes;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** C14: a fault inside the agent lets the call through and is counted; no permit stays away. */
class FaultTest {

  private final CallRig rig = new CallRig();
  private final Guard guard = rig.guard("inventory");
  private final WovenMethod get = rig.method("get()", "inventory");

  /** An exception of the application whose every method throws. */
  private static final class Hostile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Throwable getCause() {
      throw this;
    }

    @Override
    public String getMessage() {
      throw this;
    }

    @Override
    public StackTraceElement[] getStackTrace() {
      throw this;
    }
  }

  /** B-11. */
  @Test
  void a_throwable_that_throws_at_us_reaches_its_caller_and_is_a_failure_like_any_other() {
    get.failWith(new Hostile());
    assertCounts(guard.breaker(), "failed 1");
    assertEquals(0, rig.faults.count());
  }

  /** B-11, B-01. */
  @Test
  void a_trial_whose_throwable_throws_at_us_gives_its_permit_back() throws Throwable {
    get.fail();
    rig.waitOver();
    get.failWith(new Hostile());
    assertEquals(State.OPEN, guard.breaker().state());
    rig.waitOver();
    get.succeed();
    assertEquals(State.CLOSED, guard.breaker().state());
  }

  @Test
  void a_stage_that_fails_with_such_a_throwable_gives_its_permit_back() throws Throwable {
    CompletableFuture<Object> future = new CompletableFuture<>();
    get.call(() -> future);
    future.completeExceptionally(
        new RuntimeException("no causes") {
          @Override
          public synchronized Throwable getCause() {
            throw this;
          }
        });
    assertCounts(guard.breaker(), "failed 1");
    assertEquals(0, rig.faults.count());
  }

  @Test
  void the_other_breakers_of_the_method_are_told_all_the_same() {
    Guard other = rig.guard("other");
    rig.method("two()", "inventory", "other").failWith(new Hostile());
    assertCounts(guard.breaker(), "failed 1");
    assertCounts(other.breaker(), "failed 1");
    assertEquals(0, rig.faults.count());
  }

  @Test
  void a_rejection_that_cannot_be_made_lets_the_call_through() throws Throwable {
    Guard lame = unableToReject();
    WovenMethod read = rig.method(Shapes.returning("com.acme.Gone[]"), "lame");
    lame.breaker().forceOpen();
    assertEquals("passed", read.call(() -> "passed"));
    assertEquals(1, rig.faults.count());
    assertTrue(rig.faults.last().contains("com.acme.Gone"), rig.faults.last());
  }

  @Test
  void a_rejection_that_cannot_be_made_gives_the_other_breaker_its_trial_back() throws Throwable {
    Guard lame = unableToReject();
    WovenMethod read = rig.method(Shapes.returning("com.acme.Gone[]"), "inventory", "lame");
    get.fail();
    rig.waitOver();
    lame.breaker().forceOpen();
    assertEquals("passed", read.call(() -> "passed"));
    assertEquals(State.HALF_OPEN, guard.breaker().state());
    get.succeed();
    assertEquals(State.CLOSED, guard.breaker().state());
  }

  @Test
  void a_stage_that_cannot_be_followed_is_neutral() throws Throwable {
    CompletableFuture<Object> broken =
        new CompletableFuture<>() {
          @Override
          public CompletableFuture<Object> whenComplete(
              BiConsumer<? super Object, ? super Throwable> action) {
            throw new UnsupportedOperationException("no listeners");
          }
        };
    assertSame(broken, get.call(() -> broken));
    assertCounts(guard.breaker(), "ignored 1");
    assertTrue(rig.faults.last().contains("no listeners"), rig.faults.last());
  }

  /** N-08. */
  @Test
  void a_stage_that_calls_twice_and_then_throws_ends_the_call_once() throws Throwable {
    CompletableFuture<Object> broken =
        new CompletableFuture<>() {
          @Override
          public CompletableFuture<Object> whenComplete(
              BiConsumer<? super Object, ? super Throwable> action) {
            action.accept("fine", null);
            action.accept(null, new IllegalStateException());
            throw new UnsupportedOperationException("no listeners");
          }
        };
    assertSame(broken, get.call(() -> broken));
    assertCounts(guard.breaker(), "successful 1");
  }

  private Guard unableToReject() {
    return rig.guard("lame", TestSettings.noRules(), new OnReject.ReturnValue(List.of()));
  }
}
