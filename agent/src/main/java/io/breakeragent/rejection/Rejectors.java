package io.breakeragent.rejection;

import org.jspecify.annotations.Nullable;

/** Chooses, when a method is woven, what its refused callers will get. */
public final class Rejectors {

  private Rejectors() {}

  /**
   * The rejector of one method. What it gives for a {@link ReturnKind#PUBLISHER} is always to be
   * thrown, and meant for the subscriber.
   *
   * @param stackTraces whether thrown rejections carry the caller's stack trace
   * @throws UnfitException if the method cannot hold what {@code onReject} asks for
   */
  public static Rejector choose(
      OnReject onReject, boolean stackTraces, MethodShape method, TypeView types)
      throws UnfitException {
    EndedFuture future = EndedFuture.of(method.returnType(), types);
    return choose(onReject, stackTraces, method, types, future);
  }

  /**
   * The same where it is known what future the method can return.
   *
   * @param future null if none
   */
  static Rejector choose(
      OnReject onReject,
      boolean stackTraces,
      MethodShape method,
      TypeView types,
      @Nullable EndedFuture future)
      throws UnfitException {
    boolean publisher = ReturnKind.of(method.returnType(), types) == ReturnKind.PUBLISHER;
    if (onReject instanceof OnReject.ReturnValue fallback) {
      if (publisher) {
        throw new UnfitException("return: cannot be given to the subscribers of a publisher");
      }
      String type = future == null ? method.returnType() : "java.lang.Object";
      Fallback value = Fallbacks.fit(fallback.literal(), type, types);
      return new ReturningRejector(value, method.loader(), future);
    }
    ThrowableMaker maker =
        onReject instanceof OnReject.ThrowNamed named
            ? ThrowableChoice.named(named.className(), method, future != null || publisher, types)
            : ThrowableChoice.auto(method.declaredExceptions(), types);
    return new ThrowingRejector(maker, method.loader(), stackTraces, future);
  }
}
