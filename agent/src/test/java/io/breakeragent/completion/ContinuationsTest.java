package io.breakeragent.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import kotlin.ResultKt;
import kotlin.coroutines.AbstractCoroutineContextElement;
import kotlin.coroutines.Continuation;
import kotlin.coroutines.ContinuationInterceptor;
import kotlin.coroutines.CoroutineContext;
import kotlin.coroutines.EmptyCoroutineContext;
import kotlin.coroutines.intrinsics.CoroutineSingletons;
import kotlin.coroutines.jvm.internal.ContinuationImpl;
import kotlin.coroutines.jvm.internal.CoroutineStackFrame;
import org.junit.jupiter.api.Test;

/** C11, row 18: a suspend function is one call, from the first entry to the resumption. */
class ContinuationsTest {

  private static final Object SUSPENDED = CoroutineSingletons.COROUTINE_SUSPENDED;

  private final EndLog log = new EndLog();
  private final List<Object> heard = new ArrayList<>();
  private final Dispatcher dispatcher = new Dispatcher();
  private final Continuations continuations = new Continuations(loader());

  /** Of a coroutine at whose end nobody waits. */
  private record Outermost(List<Object> heard) implements Continuation<Object> {

    @Override
    public CoroutineContext getContext() {
      return EmptyCoroutineContext.INSTANCE;
    }

    @Override
    public void resumeWith(Object result) {
      heard.add(result);
    }
  }

  /** As the compiler makes one for a function that has called the woven one. */
  private final class Caller extends ContinuationImpl {

    private static final long serialVersionUID = 1L;

    Caller(CoroutineContext context) {
      super(new Outermost(heard), context);
    }

    @Override
    protected Object invokeSuspend(Object result) {
      heard.add(result);
      return SUSPENDED;
    }
  }

  /** As the compiler makes one for the woven function, whose label has its sign set to go on. */
  private static final class Own extends ContinuationImpl {

    private static final long serialVersionUID = 1L;

    int label;

    Own(int label) {
      super(null);
      this.label = label;
    }

    @Override
    protected Object invokeSuspend(Object result) {
      label |= Integer.MIN_VALUE;
      return SUSPENDED;
    }

    /** As the function begins. */
    void enter() {
      label -= label < 0 ? Integer.MIN_VALUE : 0;
    }
  }

  /** Notes each time that it is used. */
  private static final class Dispatcher extends AbstractCoroutineContextElement
      implements ContinuationInterceptor {

    int dispatched;

    Dispatcher() {
      super(ContinuationInterceptor.Key);
    }

    @Override
    public <T> Continuation<T> interceptContinuation(Continuation<? super T> continuation) {
      return new Continuation<>() {
        @Override
        public CoroutineContext getContext() {
          return continuation.getContext();
        }

        @Override
        public void resumeWith(Object result) {
          dispatched++;
          continuation.resumeWith(result);
        }
      };
    }

    @Override
    public void releaseInterceptedContinuation(Continuation<?> continuation) {}
  }

  @Test
  void the_call_ends_with_the_resumption_and_the_caller_goes_on() {
    Continuation<Object> followed = follow(new Caller(EmptyCoroutineContext.INSTANCE));
    assertEquals(List.of(), log.told);
    followed.resumeWith("stock");
    assertEquals(List.of("result stock"), log.told);
    assertEquals(List.of("stock"), heard);
  }

  @Test
  void a_failure_is_told_as_it_was_thrown() {
    Object failure = ResultKt.createFailure(new ConnectException());
    follow(new Caller(EmptyCoroutineContext.INSTANCE)).resumeWith(failure);
    assertEquals(List.of("thrown ConnectException"), log.told);
    assertEquals(List.of(failure), heard);
  }

  /** Who resumes ours does it on his own thread, for it is none that could be intercepted. */
  @Test
  void the_caller_goes_on_where_it_is_dispatched() {
    follow(new Caller(dispatcher)).resumeWith("stock");
    assertEquals(1, dispatcher.dispatched);
    assertEquals(List.of("stock"), heard);
  }

  @Test
  void a_continuation_that_nobody_compiled_goes_on_at_once() {
    follow(new Outermost(heard)).resumeWith("stock");
    assertEquals(List.of("stock"), heard);
  }

  @Test
  void the_context_and_the_frames_of_the_caller_can_be_seen() {
    Caller caller = new Caller(dispatcher);
    Continuation<Object> followed = follow(caller);
    assertNotSame(caller, followed);
    assertSame(dispatcher, followed.getContext());
    CoroutineStackFrame frame = assertInstanceOf(CoroutineStackFrame.class, followed);
    assertSame(caller.getCallerFrame(), frame.getCallerFrame());
  }

  @Test
  void only_a_function_that_is_suspended_says_so() {
    assertTrue(Continuations.isSuspended(SUSPENDED));
    assertFalse(Continuations.isSuspended(CoroutineSingletons.RESUMED));
    assertFalse(Continuations.isSuspended("COROUTINE_SUSPENDED"));
    assertFalse(Continuations.isSuspended(null));
  }

  @Test
  void a_function_that_is_entered_to_go_on_is_told_by_the_sign_of_its_label() {
    Own own = new Own(1);
    assertFalse(Continuations.isResumption(own), "it calls itself, or an overload");
    own.invokeSuspend("stock");
    assertTrue(Continuations.isResumption(own));
    own.enter();
    assertFalse(Continuations.isResumption(own), "it has gone on, and calls again");
  }

  @Test
  void whoever_has_no_label_of_the_compiler_does_not_go_on() {
    assertFalse(Continuations.isResumption(new Caller(dispatcher)));
    assertFalse(Continuations.isResumption(new Outermost(heard)));
    assertFalse(Continuations.isResumption(null));
  }

  /** C14. */
  @Test
  void where_there_is_no_kotlin_the_end_is_lost() {
    Continuations elsewhere = new Continuations(null);
    assertSame("no continuation", elsewhere.follow("no continuation", log.end()));
    assertEquals(List.of("lost ClassNotFoundException"), log.told);
  }

  @SuppressWarnings("unchecked")
  private Continuation<Object> follow(Continuation<Object> continuation) {
    Object followed = continuations.follow(continuation, log.end());
    return (Continuation<Object>) assertInstanceOf(Continuation.class, followed);
  }

  private static WeakReference<ClassLoader> loader() {
    return new WeakReference<>(ContinuationsTest.class.getClassLoader());
  }
}
