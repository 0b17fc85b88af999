package io.breakeragent.breaker;

import java.io.Serializable;

/**
 * A call refused, and why. Immutable; the message is only put together when it is asked for.
 * Serializable with the exceptions that carry it.
 */
public final class Refusal implements Admission, Serializable {

  private static final long serialVersionUID = 1L;

  private final String breakerName;
  private final State state;
  private final String why;
  private final long retryAfterNanos;

  Refusal(String breakerName, State state, String why, long retryAfterNanos) {
    this.breakerName = breakerName;
    this.state = state;
    this.why = why;
    this.retryAfterNanos = retryAfterNanos;
  }

  public String breakerName() {
    return breakerName;
  }

  /** The state that refused. */
  public State state() {
    return state;
  }

  /** Nanoseconds until the next trial call is admitted; 0 when that is not known. */
  public long retryAfterNanos() {
    return retryAfterNanos;
  }

  /** The whole story in one line. */
  public String message() {
    String message = "breaker '" + breakerName + "' is " + state.name() + ": " + why;
    return retryAfterNanos > 0
        ? message + "; next trial in " + Text.countdown(retryAfterNanos)
        : message;
  }
}
