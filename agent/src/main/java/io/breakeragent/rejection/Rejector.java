package io.breakeragent.rejection;

import io.breakeragent.breaker.Refusal;

/**
 * Makes what one woven method's refused callers get, as data for the exit advice. Chosen by {@link
 * Rejectors} when the method is woven. Thread-safe.
 */
public interface Rejector {

  BreakerGate.Substitute reject(Refusal refusal);
}
