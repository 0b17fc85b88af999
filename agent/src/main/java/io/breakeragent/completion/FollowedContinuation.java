package io.breakeragent.completion;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** A continuation of one call, whose resumption is the call's end. */
final class FollowedContinuation extends StandIn {

  private static final String FAILURE = "kotlin.Result$Failure";
  private static final String COMPILED = "kotlin.coroutines.jvm.internal.ContinuationImpl";

  private final Object continuation;
  private final CallEnd end;

  FollowedContinuation(Object continuation, CallEnd end) {
    super(continuation);
    this.continuation = continuation;
    this.end = end;
  }

  @Override
  @Nullable Object onCall(Method method, @Nullable Object[] arguments) throws Throwable {
    if (!method.getName().equals("resumeWith")) {
      return pass(method, arguments);
    }
    Object result = arguments[0];
    Throwable thrown = thrownOf(result);
    end.end(thrown == null ? result : null, thrown);
    return call(method, intercepted(), result);
  }

  /**
   * The continuation on its dispatcher. Who suspends would ask it for that himself, but asks none
   * that the compiler has not made, as ours, and would resume it on whatever thread he is on.
   */
  private Object intercepted() {
    try {
      for (Class<?> c = continuation.getClass(); c != null; c = c.getSuperclass()) {
        if (c.getName().equals(COMPILED)) {
          return c.getMethod("intercepted").invoke(continuation);
        }
      }
    } catch (ReflectiveOperationException e) {
      // Then it goes on where it is.
    }
    return continuation;
  }

  private static @Nullable Throwable thrownOf(@Nullable Object result) {
    if (result == null || !result.getClass().getName().equals(FAILURE)) {
      return null;
    }
    try {
      return (Throwable) result.getClass().getField("exception").get(result);
    } catch (ReflectiveOperationException | ClassCastException e) {
      return new UnexplainedFailure("resumeWith");
    }
  }
}
