package io.breakeragent.rejection;

import io.breakeragent.breaker.Refusal;
import io.breakeragent.completion.Callbacks;
import io.breakeragent.completion.Zero;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes what the refused callers of a method get that ends with a callback. The callback's failure
 * method is told, and then the method returns: a failed future, what {@code onReject} says, or
 * nothing. Where there is no callback that can be told, the caller gets what that of any other
 * method would. Thread-safe.
 */
public final class CallbackRejector {

  private static final String FUTURE = "java.util.concurrent.Future";

  private final Callbacks callbacks;
  private final @Nullable Rejector told;
  private final Rejector returned;
  private final String returnType;

  private CallbackRejector(
      Callbacks callbacks, @Nullable Rejector told, Rejector returned, String returnType) {
    this.callbacks = callbacks;
    this.told = told;
    this.returned = returned;
    this.returnType = returnType;
  }

  /**
   * The rejector of one method, chosen when it is woven.
   *
   * @param stackTraces whether rejections carry the caller's stack trace
   * @throws UnfitException if the method cannot hold what {@code onReject} asks for, or if its
   *     callback is no interface
   */
  public static CallbackRejector choose(
      OnReject onReject,
      boolean stackTraces,
      MethodShape method,
      Callbacks callbacks,
      TypeView types)
      throws UnfitException {
    if (!types.isInterface(callbacks.type())) {
      throw new UnfitException("callback: " + callbacks.type() + " is no interface");
    }
    // Whoever has a callback asks no more of the future than that it ends.
    EndedFuture future =
        method.returnType().equals(FUTURE)
            ? EndedStage.PLAIN
            : EndedFuture.of(method.returnType(), types);
    List<String> accepted = acceptedBy(callbacks, types);
    OnReject untold = onReject;
    ThrowableMaker told;
    if (!(onReject instanceof OnReject.ThrowNamed named)) {
      told = ThrowableChoice.assignableTo(accepted, types);
    } else if (ThrowableChoice.declares(accepted, named.className(), types)) {
      told = ThrowableChoice.named(named.className(), method, true, types);
      untold = future == null ? new OnReject.ThrowAuto() : onReject;
    } else {
      told = null;
    }
    return new CallbackRejector(
        callbacks,
        told == null ? null : new ThrowingRejector(told, method.loader(), stackTraces, null),
        Rejectors.choose(untold, stackTraces, method, types, future),
        method.returnType());
  }

  /** The types of the throwables that the failure methods take. */
  private static List<String> acceptedBy(Callbacks callbacks, TypeView types) {
    List<String> accepted = new ArrayList<>();
    for (String failure : callbacks.rules().failure()) {
      for (List<String> parameters : types.parametersOf(callbacks.type(), failure)) {
        for (String parameter : parameters) {
          if (types.isSubtype(parameter, "java.lang.Throwable")) {
            accepted.add(parameter);
          }
        }
      }
    }
    return accepted;
  }

  /**
   * What a refused caller gets.
   *
   * @param callback the argument, maybe null
   * @param self the object whose method was refused, null if that is static
   */
  public BreakerGate.Substitute reject(
      Refusal refusal, @Nullable Object callback, @Nullable Object self) {
    BreakerGate.Substitute substitute = returned.reject(refusal);
    if (told == null || callback == null) {
      return substitute;
    }
    try {
      Throwable rejection = told.reject(refusal).thrown;
      if (callbacks.refuse(callback, self, rejection) && substitute.thrown != null) {
        return new BreakerGate.Substitute(null, nothing());
      }
      return substitute;
    } catch (Throwable thrown) {
      // The caller's own callback, on the caller's own thread.
      return new BreakerGate.Substitute(thrown, null);
    }
  }

  private @Nullable Object nothing() {
    Class<?> primitive = Primitives.find(returnType);
    return primitive == null ? null : Zero.of(primitive);
  }
}
