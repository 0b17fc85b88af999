package io.breakeragent.call;

import static io.breakeragent.call.CallRig.assertCounts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.breakeragent.breaker.Breaker;
import io.breakeragent.breaker.TestSettings;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** C6, C14: a fault of the agent's own at any moment of a call; here its clock throws. */
class BrokenClockTest {

  private final CallRig rig = new CallRig();
  private boolean broken;
  private final Breaker breaker =
      rig.add(
              TestGuards.guard(
                  "inventory", TestSettings.noRules(), TestGuards.AUTO, false, this::clock))
          .breaker();
  private final Guard other = rig.guard("other");
  private final WovenMethod get = rig.method("get()", "inventory");
  private final WovenMethod both = rig.method("both()", "other", "inventory");

  @Test
  void on_the_way_in_it_lets_the_call_through() throws Throwable {
    broken = true;
    assertEquals("passed", get.call(() -> "passed"));
    broken = false;
    assertEquals(1, rig.faults.count());
    assertCounts(breaker, "");
    get.succeed();
    assertCounts(breaker, "successful 1");
  }

  @Test
  void on_the_way_in_it_gives_the_other_breaker_its_permit_back() throws Throwable {
    broken = true;
    assertEquals("passed", both.call(() -> "passed"));
    assertCounts(other.breaker(), "ignored 1");
  }

  /** What could not be handed back is, as soon as the thread makes its next call. */
  @Test
  void on_the_way_out_it_keeps_the_permit_no_longer_than_to_the_next_call() throws Throwable {
    assertEquals("passed", breakDuring(get));
    assertEquals(1, rig.faults.count());
    assertCounts(breaker, "");
    rig.method("elsewhere()", "other").succeed();
    assertCounts(breaker, "ignored 1");
  }

  @Test
  void on_the_way_out_it_does_not_keep_the_other_breaker_from_learning_the_outcome()
      throws Throwable {
    assertEquals("passed", breakDuring(both));
    assertCounts(other.breaker(), "successful 1");
  }

  @Test
  void at_the_end_of_a_stage_it_gives_the_permit_back_at_once() throws Throwable {
    CompletableFuture<Object> future = new CompletableFuture<>();
    CompletionStage<Object> returned = future;
    get.call(() -> returned);
    broken = true;
    future.complete("fine");
    broken = false;
    assertCounts(breaker, "ignored 1");
    assertEquals(1, rig.faults.count());
  }

  private @Nullable Object breakDuring(WovenMethod method) throws Throwable {
    Object result =
        method.call(
            () -> {
              broken = true;
              return "passed";
            });
    broken = false;
    return result;
  }

  private long clock() {
    if (broken) {
      throw new IllegalStateException("the clock is broken");
    }
    return rig.ticker.read();
  }
}
