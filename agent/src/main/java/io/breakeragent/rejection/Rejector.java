package io.breakeragent.rejection;

import io.breakeragent.breaker.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Makes what one woven method's refused callers get, as data for the exit advice. Chosen by {@link
 * Rejectors} when the method is woven. Thread-safe.
 */
public interface Rejector {

  BreakerGate.Substitute reject(Refusal refusal);

  /**
   * The same for a call that handed over more, of which most rejectors make nothing.
   *
   * @param callback the argument that ends the call, where it has one; maybe null
   * @param self the object whose method was refused, null if that is static
   */
  default BreakerGate.Substitute reject(
      Refusal refusal, @Nullable Object callback, @Nullable Object self) {
    return reject(refusal);
  }

  /** What that is in words: {@code throws java.net.ConnectException}. */
  String text();
}
