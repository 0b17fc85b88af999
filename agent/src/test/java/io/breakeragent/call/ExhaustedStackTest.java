package io.breakeragent.call;

import static io.breakeragent.call.TestGuards.AUTO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.breaker.Breaker;
import io.breakeragent.breaker.State;
import io.breakeragent.breaker.TestSettings;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * C6, C10: calls that begin and end while the stack runs out at any depth of the agent's own
 * methods leave no permit behind, and no thread that is taken for being inside a call.
 */
class ExhaustedStackTest {

  private static final int ROUNDS = 10;
  private static final int DEPTHS = 400;
  private static final int FEW_DEPTHS = 120;
  private static final AtomicLong EXHAUSTED = new AtomicLong();

  private final CallRig rig = new CallRig();
  private final Guard first = bounded("first");
  private final Guard second = bounded("second");

  /** Code that is compiled by then may fit into what is left of every stack: all tests together. */
  @AfterAll
  static void stacks_were_really_exhausted_within_calls() {
    assertTrue(EXHAUSTED.get() > 0);
  }

  @AfterEach
  void count_faults() {
    EXHAUSTED.addAndGet(rig.faults.count());
  }

  @Test
  void a_single_breaker_forgets_no_call() throws InterruptedException {
    exhaustTheStackAround(rig.method("get()", "first"), first);
  }

  @Test
  void two_breakers_on_one_method_forget_no_call() throws InterruptedException {
    exhaustTheStackAround(rig.method("get()", "first", "second"), first, second);
  }

  /** C6: HALF_OPEN can never be stuck (B-28). */
  @Test
  void a_trial_at_the_end_of_the_stack_does_not_take_its_slot_away() throws InterruptedException {
    Guard guard = rig.guard("seed");
    WovenMethod method = rig.method("get()", "seed");
    WovenMethod elsewhere = rig.method("elsewhere()", "first");
    comesBack(guard.breaker(), method);
    for (int depth = 0; depth < FEW_DEPTHS; depth++) {
      int distance = depth;
      method.fail();
      rig.waitOver();
      SmallStack.run(
          () -> {
            SmallStack.callNearTheEnd(distance, 1, () -> callOnce(method));
            callOnce(elsewhere);
          });
      comesBack(guard.breaker(), method);
    }
  }

  /** C3: what never ended would be overdue, and count as slow, for ever. */
  @Test
  void no_call_at_the_end_of_the_stack_is_taken_for_one_that_hangs() throws InterruptedException {
    Breaker breaker = judged("judged");
    WovenMethod method = rig.method("get()", "judged");
    WovenMethod elsewhere = rig.method("elsewhere()", "first");
    SmallStack.run(
        () -> {
          callOnce(method);
          callOnce(elsewhere);
          for (int round = 0; round < ROUNDS; round++) {
            SmallStack.callNearTheEnd(0, DEPTHS, () -> callOnce(method));
            callOnce(elsewhere);
          }
        });
    rig.ticker.advance(Duration.ofHours(1));
    breaker.tick();
    assertEquals(0, breaker.overdueCalls());
    assertEquals(State.CLOSED, breaker.state());
  }

  /** C3: it makes no further call that could hand back what its last one owes. */
  @Test
  void a_thread_that_ends_with_its_stack_leaves_no_call_that_hangs() throws InterruptedException {
    Breaker breaker = judged("judged");
    WovenMethod method = rig.method("get()", "judged");
    callOnce(method);
    for (int depth = 0; depth < FEW_DEPTHS; depth++) {
      int distance = depth;
      SmallStack.run(() -> SmallStack.callNearTheEnd(distance, 1, () -> callOnce(method)));
    }
    assertEquals(0, breaker.inFlightCalls());
    rig.ticker.advance(Duration.ofHours(1));
    breaker.tick();
    assertEquals(0, breaker.window().overdue());
    assertEquals(State.CLOSED, breaker.state());
  }

  /** A breaker that a few slow calls open. */
  private Breaker judged(String name) {
    TestSettings slow =
        TestSettings.noRules().slowRate(1, Duration.ofSeconds(60)).minimum(1).lastCalls(1000);
    return rig.guard(name, slow, AUTO).breaker();
  }

  private void exhaustTheStackAround(WovenMethod method, Guard... guards)
      throws InterruptedException {
    SmallStack.run(
        () -> {
          // A class whose initializer runs out of stack stays broken, in any Java.
          callOnce(method);
          for (int round = 0; round < ROUNDS; round++) {
            SmallStack.callNearTheEnd(0, DEPTHS, () -> callOnce(method));
            assertStillGuarded(method, guards);
          }
        });
  }

  /** Whatever it was in, time and one success bring it back. */
  private void comesBack(Breaker breaker, WovenMethod method) {
    rig.ticker.advance(Duration.ofSeconds(60));
    breaker.tick();
    rig.waitOver();
    callOnce(method);
    assertEquals(State.CLOSED, breaker.state());
    assertEquals(0, breaker.inFlightCalls());
  }

  private void assertStillGuarded(WovenMethod method, Guard... guards) {
    for (Guard guard : guards) {
      long before = guard.breaker().totals().successful();
      BreakerGate.Call call = begin(method);
      // Below 0 it would read 0 too; a call that runs shows that it is not.
      assertEquals(1, guard.breaker().inFlightCalls(), "running calls");
      end(method, call);
      assertEquals(before + 1, guard.breaker().totals().successful(), "counted calls");
      assertEquals(0, guard.breaker().inFlightCalls(), "running calls");
    }
  }

  /** The woven method by itself, with no frame between it and the gate. */
  private static void callOnce(WovenMethod method) {
    Object answer = BreakerGate.enter(method.index(), null, null);
    if (answer instanceof BreakerGate.Call call) {
      end(method, call);
    }
  }

  private static BreakerGate.Call begin(WovenMethod method) {
    return assertInstanceOf(BreakerGate.Call.class, BreakerGate.enter(method.index(), null, null));
  }

  private static void end(WovenMethod method, BreakerGate.Call call) {
    call.running = false;
    BreakerGate.exit(method.index(), call, null, null, null, null);
  }

  private Guard bounded(String name) {
    return rig.guard(name, TestSettings.noRules().maxConcurrentCalls(1000), AUTO);
  }
}
