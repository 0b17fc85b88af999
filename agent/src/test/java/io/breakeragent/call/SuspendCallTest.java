package io.breakeragent.call;

import static io.breakeragent.call.CallRig.assertCounts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.breakeragent.breaker.State;
import io.breakeragent.rejection.CallNotPermittedException;
import io.breakeragent.rejection.Shapes;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import kotlin.ResultKt;
import kotlin.coroutines.Continuation;
import kotlin.coroutines.CoroutineContext;
import kotlin.coroutines.EmptyCoroutineContext;
import kotlin.coroutines.intrinsics.CoroutineSingletons;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** C11: a suspend function is one call, from the first entry to the resumption. */
class SuspendCallTest {

  private static final Object SUSPENDED = CoroutineSingletons.COROUTINE_SUSPENDED;

  /** Of the caller. */
  private record Caller(List<Object> heard) implements Continuation<Object> {

    @Override
    public CoroutineContext getContext() {
      return EmptyCoroutineContext.INSTANCE;
    }

    @Override
    public void resumeWith(Object result) {
      heard.add(result);
    }
  }

  private final CallRig rig = new CallRig();
  private final Guard guard = rig.guard("inventory");
  private final List<Object> heard = new ArrayList<>();
  private final WovenMethod stockOf =
      rig.method(Shapes.taking("java.lang.String", Continuation.class.getName()), "inventory")
          .with(new Caller(heard), null);

  @AfterEach
  void nothing_went_wrong_in_the_agent() {
    assertEquals("", rig.faults.last());
  }

  /** Calls the function, which suspends; returns what will resume it. */
  @SuppressWarnings("unchecked")
  private Continuation<Object> suspended() throws Throwable {
    List<@Nullable Object> given = new ArrayList<>();
    Object returned =
        stockOf.callReplacing(
            continuation -> {
              given.add(continuation);
              return SUSPENDED;
            });
    assertSame(SUSPENDED, returned);
    return (Continuation<Object>) assertInstanceOf(Continuation.class, given.get(0));
  }

  @Test
  void the_call_of_a_function_that_suspends_runs_until_it_is_resumed() throws Throwable {
    Continuation<Object> continuation = suspended();
    assertCounts(guard.breaker(), "running 1");
    continuation.resumeWith("stock");
    assertCounts(guard.breaker(), "successful 1");
    assertEquals(List.of("stock"), heard);
  }

  @Test
  void a_function_that_is_resumed_with_an_exception_has_failed() throws Throwable {
    suspended().resumeWith(ResultKt.createFailure(new ConnectException("refused")));
    assertCounts(guard.breaker(), "failed 1");
    assertEquals(State.OPEN, guard.breaker().state());
  }

  @Test
  void a_function_that_returns_without_suspending_has_ended() throws Throwable {
    assertEquals("stock", stockOf.callReplacing(continuation -> "stock"));
    assertCounts(guard.breaker(), "successful 1");
    assertEquals(List.of(), heard);
  }

  @Test
  void a_function_that_throws_without_suspending_has_failed() {
    assertThrows(
        ConnectException.class,
        () ->
            stockOf.callReplacing(
                continuation -> {
                  throw new ConnectException("refused");
                }));
    assertCounts(guard.breaker(), "failed 1");
  }

  /** C10: the thread has left the call when the function is suspended. */
  @Test
  void a_second_call_while_the_first_is_suspended_is_a_call_of_its_own() throws Throwable {
    Continuation<Object> first = suspended();
    Continuation<Object> second = suspended();
    assertCounts(guard.breaker(), "running 2");
    first.resumeWith("stock");
    second.resumeWith("stock");
    assertCounts(guard.breaker(), "successful 2");
  }

  @Test
  void a_refused_caller_gets_a_throw_without_a_suspension() {
    guard.breaker().forceOpen();
    assertThrows(
        CallNotPermittedException.class, () -> stockOf.callReplacing(continuation -> SUSPENDED));
    assertCounts(guard.breaker(), "rejected 1");
    assertEquals(List.of(), heard);
  }
}
