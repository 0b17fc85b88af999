package io.breakeragent.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.breaker.Breaker;
import io.breakeragent.breaker.State;
import io.breakeragent.breaker.TestSettings;
import io.breakeragent.rejection.Shapes;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a call is to its breaker does not depend on the state, nor on how the method returns. */
class SameInEveryStateTest {

  private static final String FUTURE = CompletableFuture.class.getName();

  private final CallRig rig = new CallRig();

  /** B-31: IOExceptions are recorded, missing files ignored, and all else is success. */
  @ParameterizedTest
  @CsvSource({
    "CLOSED, java.io.IOException, failed, OPEN",
    "CLOSED, java.io.FileNotFoundException, ignored, CLOSED",
    "CLOSED, java.lang.IllegalStateException, successful, CLOSED",
    "HALF_OPEN, java.io.IOException, failed, OPEN",
    "HALF_OPEN, java.io.FileNotFoundException, ignored, HALF_OPEN",
    "HALF_OPEN, java.lang.IllegalStateException, successful, CLOSED",
    "DISABLED, java.io.IOException, failed, DISABLED",
    "DISABLED, java.io.FileNotFoundException, ignored, DISABLED",
    "DISABLED, java.lang.IllegalStateException, successful, DISABLED"
  })
  void an_exception_means_the_same(State state, String thrown, String counted, State after)
      throws Exception {
    OutcomeRules rules =
        new OutcomeRules(
            List.of(IOException.class.getName()),
            List.of(FileNotFoundException.class.getName()),
            List.of(),
            List.of());
    Guard guard = rig.add(TestGuards.guard("inventory", TestSettings.inARow(1), rules, rig.ticker));
    Breaker breaker = guard.breaker();
    WovenMethod get = rig.method("get()", "inventory");
    bring(breaker, get, state);
    long before = count(breaker, counted);
    get.failWith(Class.forName(thrown).asSubclass(Exception.class).getConstructor().newInstance());
    assertEquals(before + 1, count(breaker, counted));
    assertEquals(after, breaker.state());
  }

  /** N-05: there is one way in. */
  @ParameterizedTest
  @EnumSource(State.class)
  void callers_of_both_kinds_of_methods_get_the_same_answer(State state) throws Throwable {
    Breaker breaker = rig.guard("inventory").breaker();
    WovenMethod get = rig.method("get()", "inventory");
    WovenMethod getAsync = rig.method(Shapes.returning(FUTURE), "inventory");
    bring(breaker, get, state);
    boolean admitted = state == State.CLOSED || state == State.DISABLED;
    if (state == State.HALF_OPEN) {
      getAsync.call(CompletableFuture::new); // takes the one trial
    }
    CompletableFuture<Object> unfinished = new CompletableFuture<>();
    assertEquals(admitted, getAsync.call(() -> unfinished) == unfinished);
    if (admitted) {
      get.succeed();
    } else {
      get.refused();
    }
    assertEquals(admitted ? 0 : 2, breaker.totals().rejected());
  }

  /** B-37: a call stays on its caller's thread, and one that hangs holds up no other. */
  @ParameterizedTest
  @EnumSource(names = {"CLOSED", "DISABLED"})
  void a_call_runs_on_its_callers_thread_beside_one_that_hangs(State state) throws Throwable {
    Breaker breaker = rig.guard("inventory").breaker();
    WovenMethod get = rig.method("get()", "inventory");
    bring(breaker, get, state);
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      get.call(
          () -> {
            assertTrue(other.submit(() -> staysOnItsThread(get)).get(10, TimeUnit.SECONDS));
            assertEquals(1, breaker.inFlightCalls(), "this one still runs");
            return null;
          });
    } finally {
      other.shutdownNow();
    }
    assertTrue(staysOnItsThread(get));
  }

  private static boolean staysOnItsThread(WovenMethod method) {
    try {
      return method.call(Thread::currentThread) == Thread.currentThread();
    } catch (Throwable t) {
      throw new AssertionError(t);
    }
  }

  private void bring(Breaker breaker, WovenMethod method, State state) {
    switch (state) {
      case CLOSED -> {}
      case OPEN -> method.failWith(new IOException("down"));
      case HALF_OPEN -> {
        method.failWith(new IOException("down"));
        rig.waitOver();
      }
      case FORCED_OPEN -> breaker.forceOpen();
      case DISABLED -> breaker.disable();
    }
  }

  private static long count(Breaker breaker, String outcome) {
    return switch (outcome) {
      case "failed" -> breaker.totals().failed();
      case "ignored" -> breaker.totals().ignored();
      default -> breaker.totals().successful();
    };
  }
}
