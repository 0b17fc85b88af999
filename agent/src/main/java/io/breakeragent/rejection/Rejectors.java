package io.breakeragent.rejection;

import io.breakeragent.breaker.Refusal;
import java.lang.ref.WeakReference;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Chooses, when a method is woven, what its refused callers will get. */
public final class Rejectors {

  private static final String COMPLETABLE_FUTURE = "java.util.concurrent.CompletableFuture";
  private static final String COMPLETION_STAGE = "java.util.concurrent.CompletionStage";

  private Rejectors() {}

  /**
   * The rejector of one method.
   *
   * @param stackTraces whether thrown rejections carry the caller's stack trace
   * @throws UnfitException if the method cannot hold what {@code onReject} asks for
   */
  public static Rejector choose(
      OnReject onReject, boolean stackTraces, MethodShape method, TypeView types)
      throws UnfitException {
    boolean stage = returnsStage(method);
    if (onReject instanceof OnReject.ReturnValue fallback) {
      Fallback value =
          Fallbacks.fit(
              fallback.literal(), stage ? "java.lang.Object" : method.returnType(), types);
      return new Returning(value, method.loader(), stage);
    }
    ThrowableMaker maker =
        onReject instanceof OnReject.ThrowNamed named
            ? ThrowableChoice.named(named.className(), method, stage, types)
            : ThrowableChoice.auto(method, types);
    return new Throwing(maker, method.loader(), stackTraces, stage);
  }

  /** Whether a failed or completed future can take the place of the method's own. */
  private static boolean returnsStage(MethodShape method) {
    String type = method.returnType();
    return type.equals(COMPLETABLE_FUTURE) || type.equals(COMPLETION_STAGE);
  }

  private record Throwing(
      ThrowableMaker maker,
      @Nullable WeakReference<ClassLoader> loader,
      boolean stackTraces,
      boolean stage)
      implements Rejector {
    @Override
    public BreakerGate.Substitute reject(Refusal refusal) {
      Throwable thrown = maker.make(refusal, loader);
      if (stackTraces) {
        RejectionTrace.give(thrown);
      }
      return stage
          ? new BreakerGate.Substitute(null, CompletableFuture.failedFuture(thrown))
          : new BreakerGate.Substitute(thrown, null);
    }
  }

  private record Returning(
      Fallback fallback, @Nullable WeakReference<ClassLoader> loader, boolean stage)
      implements Rejector {
    @Override
    public BreakerGate.Substitute reject(Refusal refusal) {
      @Nullable Object value = fallback.value(loader);
      return new BreakerGate.Substitute(
          null, stage ? CompletableFuture.completedFuture(value) : value);
    }
  }
}
