package io.breakeragent.breaker;

import java.io.Serializable;

/**
 * A call refused, and why. Immutable; the message is only put together when it is asked for.
 * Serializable with the exceptions that carry it.
 */
public final class Refusal extends Admission implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What all refusals of one phase have in common. */
  record Grounds(String breakerName, State state, String why) implements Serializable {}

  private final Grounds grounds;
  private final long retryAfterNanos;

  Refusal(Grounds grounds, long retryAfterNanos) {
    this.grounds = grounds;
    this.retryAfterNanos = retryAfterNanos;
  }

  public String breakerName() {
    return grounds.breakerName;
  }

  /** The state that refused. */
  public State state() {
    return grounds.state;
  }

  /** Nanoseconds until the next trial call is admitted; 0 when that is not known. */
  public long retryAfterNanos() {
    return retryAfterNanos;
  }

  /** The whole story in one line. */
  public String message() {
    String message =
        "breaker '" + grounds.breakerName + "' is " + grounds.state.name() + ": " + grounds.why;
    return retryAfterNanos > 0
        ? message + "; next trial in " + Text.countdown(retryAfterNanos)
        : message;
  }
}
