package io.breakeragent.rejection;

import org.jspecify.annotations.Nullable;

/** Marks every exception that the agent throws at a refused caller. */
public interface Rejection {

  /** How far the causes of a throwable are followed; cycles end there too. */
  int MAX_CAUSES = 16;

  /** The name of the breaker that refused the call. */
  String breakerName();

  /**
   * Whether a throwable is a rejection, or was caused by one: the outcome of a call that an inner
   * breaker refused, however the application wrapped it.
   */
  static boolean isBehind(@Nullable Throwable thrown) {
    Throwable t = thrown;
    for (int i = 0; t != null && i < MAX_CAUSES; i++) {
      if (t instanceof Rejection) {
        return true;
      }
      t = t.getCause();
    }
    return false;
  }
}
