package io.breakeragent.call;

import static io.breakeragent.call.TestGuards.AUTO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.breaker.TestSettings;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/**
 * C6, C10: calls that are made, refused and ended while the stack runs out at any depth of the
 * agent's own methods leave no permit behind, and no thread that is taken for being inside a call.
 */
class ExhaustedStackTest {

  private static final int STACK_BYTES = 256 * 1024;
  private static final int DEPTHS = 400;

  private final CallRig rig = new CallRig();
  private final Guard first =
      rig.guard("first", TestSettings.noRules().maxConcurrentCalls(1000), AUTO);
  private final Guard second =
      rig.guard("second", TestSettings.noRules().maxConcurrentCalls(1000), AUTO);
  private int deepest;
  private int calls;

  @Test
  void a_single_breaker_forgets_no_call() throws Exception {
    exhaustTheStackAround(rig.method("get()", "first"), first);
  }

  @Test
  void two_breakers_on_one_method_forget_no_call() throws Exception {
    exhaustTheStackAround(rig.method("get()", "first", "second"), first, second);
  }

  private void exhaustTheStackAround(WovenMethod method, Guard... guards) throws Exception {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              try {
                for (int round = 0; round < 10; round++) {
                  deepest = 0;
                  descend(method, 0);
                  assertStillGuarded(method, guards);
                }
              } catch (Throwable t) {
                failure.set(t);
              }
            },
            "small stack",
            STACK_BYTES);
    thread.start();
    thread.join();
    if (failure.get() != null) {
      throw new AssertionError(failure.get());
    }
    assertTrue(rig.faults.count() > 0 && calls > 0, "the stack was never exhausted within a call");
  }

  /** Calls at each of the last depths before the stack ends. */
  @SuppressWarnings("InfiniteRecursion") // That is what it is for.
  private void descend(WovenMethod method, int depth) {
    try {
      descend(method, depth + 1);
    } catch (StackOverflowError e) {
      deepest = Math.max(deepest, depth);
    }
    if (deepest - depth < DEPTHS) {
      try {
        callOnce(method);
      } catch (StackOverflowError e) {
        // As it would be without the agent.
      }
    }
  }

  /** The woven method by itself, with no frame between it and the gate. */
  private void callOnce(WovenMethod method) {
    Object answer = BreakerGate.enter(method.index());
    if (answer instanceof BreakerGate.Call call) {
      call.running = false;
      call.exit(null, null);
      calls++;
    }
  }

  private void assertStillGuarded(WovenMethod method, Guard... guards) {
    for (Guard guard : guards) {
      long before = guard.breaker().totals().successful();
      callOnce(method);
      assertEquals(before + 1, guard.breaker().totals().successful(), "counted calls");
      assertEquals(0, guard.breaker().inFlightCalls(), "running calls");
    }
  }
}
