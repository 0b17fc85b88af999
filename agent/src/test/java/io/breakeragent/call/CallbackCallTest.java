package io.breakeragent.call;

import static io.breakeragent.call.CallRig.assertCounts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.breakeragent.breaker.State;
import io.breakeragent.completion.Completion;
import io.breakeragent.rejection.CallNotPermittedException;
import io.breakeragent.rejection.MethodShape;
import io.breakeragent.rejection.Rejection;
import io.breakeragent.rejection.Shapes;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** C11: a call that is given a callback ends when that is called. */
class CallbackCallTest {

  interface Reply {
    void onReply(String reply);

    void onError(Throwable error);
  }

  /** What the application passes. */
  private static final class Heard implements Reply {

    final List<Object> all = new ArrayList<>();

    @Override
    public void onReply(String reply) {
      all.add(reply);
    }

    @Override
    public void onError(Throwable error) {
      all.add(error);
    }
  }

  private static final Completion CALLBACK =
      new Completion.Callback(0, List.of("onReply"), List.of("onError"), List.of());

  private final CallRig rig = new CallRig();
  private final Guard guard = rig.guard("inventory");
  private final Heard heard = new Heard();
  private final WovenMethod enqueue = method("inventory").with(heard, null);

  private long faults;

  private WovenMethod method(String... breakers) {
    return rig.method(Shapes.taking(Reply.class.getName()), CALLBACK, breakers);
  }

  @AfterEach
  void nothing_else_went_wrong_in_the_agent() {
    assertEquals(faults, rig.faults.count(), rig.faults.last());
  }

  /** What the callee holds on to after the method has returned. */
  private static Reply calleesEndOf(WovenMethod method) throws Throwable {
    List<@Nullable Object> given = new ArrayList<>();
    method.callReplacing(
        argument -> {
          given.add(argument);
          return null;
        });
    return assertInstanceOf(Reply.class, given.get(0));
  }

  @Test
  void the_call_runs_until_the_callback_is_called() throws Throwable {
    Reply reply = calleesEndOf(enqueue);
    assertCounts(guard.breaker(), "running 1");
    reply.onReply("stock");
    assertCounts(guard.breaker(), "successful 1");
    assertEquals(List.of("stock"), heard.all);
  }

  @Test
  void a_callback_that_is_told_an_error_is_a_failure() throws Throwable {
    ConnectException refused = new ConnectException("refused");
    calleesEndOf(enqueue).onError(refused);
    assertCounts(guard.breaker(), "failed 1");
    assertEquals(State.OPEN, guard.breaker().state());
    assertEquals(List.of(refused), heard.all);
  }

  @Test
  void a_method_that_throws_has_failed_once_even_if_it_calls_back_later() {
    List<Reply> kept = new ArrayList<>();
    assertThrows(
        ConnectException.class,
        () ->
            enqueue.callReplacing(
                argument -> {
                  kept.add(assertInstanceOf(Reply.class, argument));
                  throw new ConnectException("refused");
                }));
    kept.get(0).onReply("stock");
    assertCounts(guard.breaker(), "failed 1");
  }

  @Test
  void what_a_method_throws_after_it_has_called_back_is_no_outcome() {
    assertThrows(
        IllegalStateException.class,
        () ->
            enqueue.callReplacing(
                argument -> {
                  assertInstanceOf(Reply.class, argument).onReply("stock");
                  throw new IllegalStateException("the callee's own");
                }));
    assertCounts(guard.breaker(), "successful 1");
  }

  /** C10: the thread has left the call when the method has returned. */
  @Test
  void a_second_call_before_the_first_callback_is_a_call_of_its_own() throws Throwable {
    Reply first = calleesEndOf(enqueue);
    Reply second = calleesEndOf(enqueue);
    assertCounts(guard.breaker(), "running 2");
    second.onReply("stock");
    first.onReply("stock");
    assertCounts(guard.breaker(), "successful 2");
  }

  /** C10. */
  @Test
  void what_the_method_calls_on_its_way_is_part_of_its_call() throws Throwable {
    WovenMethod inner = rig.method("inner()", "inventory");
    enqueue.callReplacing(
        argument -> {
          inner.succeed();
          assertInstanceOf(Reply.class, argument).onReply("stock");
          inner.succeed();
          return null;
        });
    assertCounts(guard.breaker(), "successful 1");
  }

  @Test
  void every_breaker_of_the_method_learns_how_the_call_ended() throws Throwable {
    Guard other = rig.guard("other");
    Reply reply = calleesEndOf(method("inventory", "other").with(heard, null));
    assertCounts(guard.breaker(), "running 1");
    assertCounts(other.breaker(), "running 1");
    reply.onReply("stock");
    assertCounts(guard.breaker(), "successful 1");
    assertCounts(other.breaker(), "successful 1");
  }

  @Test
  void the_duration_is_that_until_the_callback() throws Throwable {
    Reply reply = calleesEndOf(enqueue);
    rig.ticker.advance(Duration.ofSeconds(3));
    reply.onError(new ConnectException("refused"));
    assertEquals(3000, guard.breaker().recentFailures().get(0).durationMillis());
  }

  @Test
  void a_refused_caller_is_told_by_its_callback_and_gets_no_throw() throws Throwable {
    guard.breaker().forceOpen();
    assertNull(
        enqueue.callReplacing(
            argument -> {
              throw new AssertionError("the body of a refused call ran");
            }));
    assertEquals(1, heard.all.size());
    assertInstanceOf(Rejection.class, heard.all.get(0));
    assertCounts(guard.breaker(), "rejected 1");
  }

  @Test
  void a_refused_caller_without_a_callback_gets_a_throw() {
    guard.breaker().forceOpen();
    WovenMethod withoutOne = enqueue.with(null, null);
    assertThrows(CallNotPermittedException.class, () -> withoutOne.callReplacing(argument -> null));
  }

  /** C6. */
  @Test
  void a_trial_that_is_called_back_closes_the_breaker() throws Throwable {
    calleesEndOf(enqueue).onError(new ConnectException("refused"));
    rig.waitOver();
    Reply trial = calleesEndOf(enqueue);
    assertEquals(State.HALF_OPEN, guard.breaker().state());
    trial.onReply("stock");
    assertEquals(State.CLOSED, guard.breaker().state());
  }

  /** C14: what cannot be followed is neither success nor failure, and its permit is back. */
  @Test
  void an_end_that_cannot_be_seen_is_neutral_and_counted_as_a_fault() throws Throwable {
    MethodShape elsewhere =
        new MethodShape(
            "get()", false, List.of(Reply.class.getName()), "java.lang.Object", List.of(), null);
    WovenMethod blind = rig.method(elsewhere, CALLBACK, "inventory").with(heard, null);
    assertSame(heard, blind.callReplacing(argument -> argument));
    assertCounts(guard.breaker(), "ignored 1");
    faults = 1;
  }
}
