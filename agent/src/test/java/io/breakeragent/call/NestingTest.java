package io.breakeragent.call;

import static io.breakeragent.call.CallRig.assertCounts;
import static io.breakeragent.call.TestGuards.AUTO;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.breakeragent.breaker.State;
import io.breakeragent.breaker.TestSettings;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** C10: one call counts once per breaker, as the outermost call on its thread. */
class NestingTest {

  private final CallRig rig = new CallRig();
  private final Guard guard = rig.guard("inventory");
  private final WovenMethod get = rig.method("get()", "inventory");
  private final WovenMethod overload = rig.method("get(int)", "inventory");

  @AfterEach
  void nothing_went_wrong_in_the_agent() {
    assertEquals("", rig.faults.last());
  }

  /** B-18. */
  @Test
  void an_overload_that_delegates_counts_once() throws Throwable {
    get.call(() -> overload.call(() -> "fine"));
    assertCounts(guard.breaker(), "successful 1");
  }

  @Test
  void recursion_counts_once() throws Throwable {
    descend(20);
    assertCounts(guard.breaker(), "successful 1");
  }

  @Test
  void calls_one_after_the_other_inside_one_call_count_once() throws Throwable {
    get.call(
        () -> {
          overload.succeed();
          return overload.call(() -> "fine");
        });
    assertCounts(guard.breaker(), "successful 1");
  }

  @Test
  void calls_one_after_the_other_count_each() throws Throwable {
    get.call(() -> overload.call(() -> "fine"));
    get.succeed();
    assertCounts(guard.breaker(), "successful 2");
  }

  /** An inner failure that the outer call handles is none; one that it lets out counts once. */
  @Test
  void the_outcome_is_that_of_the_outermost_call() throws Throwable {
    get.call(
        () -> {
          overload.fail();
          return "handled";
        });
    assertCounts(guard.breaker(), "successful 1");
    get.failWith(new IOException("let out"));
    assertCounts(guard.breaker(), "successful 1, failed 1");
  }

  @Test
  void an_inner_call_passes_even_if_the_breaker_has_opened_meanwhile() throws Throwable {
    get.call(
        () -> {
          guard.breaker().forceOpen();
          return overload.call(() -> "passed");
        });
    assertCounts(guard.breaker(), "successful 1, late 1");
  }

  @Test
  void a_refusal_leaves_the_call_that_was_not_made() throws Throwable {
    get.fail();
    get.refused();
    rig.waitOver();
    get.succeed();
    assertCounts(guard.breaker(), "successful 1, failed 1, rejected 1");
  }

  @Test
  void other_breakers_inside_count_for_themselves() throws Throwable {
    Guard inner = rig.guard("database");
    WovenMethod query = rig.method("query()", "database");
    get.call(() -> query.call(() -> overload.call(() -> "fine")));
    assertCounts(guard.breaker(), "successful 1");
    assertCounts(inner.breaker(), "successful 1");
  }

  /** The inner rejection says nothing about what the outer breaker guards. */
  @Test
  void a_rejection_by_an_inner_breaker_is_neutral_for_the_outer_one() throws Throwable {
    Guard inner = rig.guard("database");
    WovenMethod query = rig.method("query()", "database");
    inner.breaker().forceOpen();
    Throwable rejection = query.refused();
    get.failWith(rejection);
    get.failWith(new IOException("wrapped", new RuntimeException(rejection)));
    assertCounts(guard.breaker(), "ignored 2");
    assertEquals(State.CLOSED, guard.breaker().state());
  }

  @Test
  void each_thread_nests_for_itself() throws Throwable {
    get.call(
        () -> {
          Thread other =
              new Thread(
                  () -> {
                    try {
                      overload.succeed();
                    } catch (Throwable unexpected) {
                      throw new AssertionError(unexpected);
                    }
                  });
          other.start();
          other.join();
          return "fine";
        });
    assertCounts(guard.breaker(), "successful 2");
  }

  /** B-24: an outer call that ends normally takes lost inner ones with it. */
  @Test
  void an_inner_call_whose_way_out_was_lost_does_not_stay() throws Throwable {
    Guard inner = rig.guard("database", TestSettings.noRules().maxConcurrentCalls(1), AUTO);
    WovenMethod query = rig.method("query()", "database");
    get.call(
        () -> {
          Object lost = BreakerGate.enter(query.index(), null, null);
          assertEquals(true, ((BreakerGate.Call) lost).running);
          return "fine";
        });
    get.call(() -> query.call(() -> "fine"));
    assertCounts(inner.breaker(), "successful 1, ignored 1");
    assertCounts(guard.breaker(), "successful 2");
  }

  private @Nullable Object descend(int levels) throws Throwable {
    return get.call(() -> levels == 0 ? "bottom" : descend(levels - 1));
  }
}
