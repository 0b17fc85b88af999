package io.breakeragent.completion;

import org.jspecify.annotations.Nullable;

/**
 * Which calls count as one, for the breaker of a target: {@code oncePer} and {@code step} of the
 * YAML. Immutable.
 *
 * @param oncePer the object whose calls are one exchange, {@code this} or an argument like {@code
 *     arg0}; null if each call is an exchange of its own
 * @param step whether a success is only a step of an exchange, and no outcome
 */
public record Exchange(@Nullable String oncePer, boolean step) {

  /** Each call is an exchange of its own, and every outcome counts. */
  public static final Exchange PER_CALL = new Exchange(null, false);

  /** Whether it is like {@link #PER_CALL}. */
  public boolean isPerCall() {
    return oncePer == null && !step;
  }
}
