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
public final class CallbackRejector implements Rejector {

  private static final String FUTURE = "java.util.concurrent.Future";

  private final Callbacks callbacks;
  private final @Nullable ThrowingRejector told;
  private final Rejector returned;
  private final String returnType;

  private CallbackRejector(
      Callbacks callbacks, @Nullable ThrowingRejector told, Rejector returned, String returnType) {
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

  /** What a caller without a callback gets. */
  @Override
  public BreakerGate.Substitute reject(Refusal refusal) {
    return returned.reject(refusal);
  }

  @Override
  public BreakerGate.Substitute reject(
      Refusal refusal, @Nullable Object callback, @Nullable Object self) {
    BreakerGate.Substitute substitute = reject(refusal);
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

  @Override
  public String text() {
    if (told == null) {
      return returned.text();
    }
    boolean throwsUntold =
        returned instanceof ThrowingRejector rejector && rejector.future() == null;
    return "tells the callback "
        + told.maker().type()
        + (throwsUntold ? "; without a callback, " : ", and ")
        + returned.text();
  }

  private @Nullable Object nothing() {
    Class<?> primitive = Primitives.find(returnType);
    return primitive == null ? null : Zero.of(primitive);
  }
}
