package io.breakeragent.rejection;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jspecify.annotations.Nullable;

/** What refused callers of a method get, for tests. */
final class Rejecting {

  private static final OnReject AUTO = new OnReject.ThrowAuto();

  private Rejecting() {}

  /** What {@code {return: literal}} returns to the callers of a method. */
  static @Nullable Object value(@Nullable Object literal, String returnType) throws UnfitException {
    BreakerGate.Substitute substitute =
        reject(new OnReject.ReturnValue(literal), Shapes.returning(returnType));
    assertNull(substitute.thrown);
    return substitute.value;
  }

  /** What {@code {throw: auto}} throws at the callers of a method. */
  static Throwable auto(MethodShape method) throws UnfitException {
    return thrown(AUTO, method);
  }

  /** What {@code {throw: type}} throws at the callers of a method. */
  static Throwable named(Class<?> type, MethodShape method) throws UnfitException {
    return thrown(new OnReject.ThrowNamed(type.getName()), method);
  }

  /** Why a method cannot be given what is asked for. */
  static String reason(OnReject onReject, MethodShape method) {
    UnfitException unfit =
        assertThrows(UnfitException.class, () -> reject(onReject, method), method::toString);
    return String.valueOf(unfit.getMessage());
  }

  static BreakerGate.Substitute reject(OnReject onReject, MethodShape method)
      throws UnfitException {
    return Rejectors.choose(onReject, false, method, new LoadedTypes()).reject(Refusals.refusal());
  }

  private static Throwable thrown(OnReject onReject, MethodShape method) throws UnfitException {
    BreakerGate.Substitute substitute = reject(onReject, method);
    assertNull(substitute.value);
    assertNotNull(substitute.thrown);
    return substitute.thrown;
  }
}
