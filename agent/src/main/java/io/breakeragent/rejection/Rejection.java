package io.breakeragent.rejection;

import io.breakeragent.breaker.Throwables;
import org.jspecify.annotations.Nullable;

/**
 * Marks every exception that the agent throws at a refused caller. They walk no stack, which would
 * be the dearest part of a refusal ({@link RejectionTrace} gives them one on demand), and put their
 * message together when it is read: most are caught and never printed.
 */
public interface Rejection {

  /**
   * Whether a throwable is a rejection, or was caused by one: the outcome of a call that an inner
   * breaker refused, however the application wrapped it.
   */
  static boolean isBehind(@Nullable Throwable thrown) {
    Throwable t = thrown;
    for (int i = 0; t != null && i < Throwables.MAX_CAUSES; i++) {
      if (t instanceof Rejection) {
        return true;
      }
      t = Throwables.causeOf(t);
    }
    return false;
  }
}
