package io.breakeragent.jmx;

/** One row of {@link CircuitBreakerMXBean#getRecentFailures}. */
public interface RecentFailure {

  /** When the call ended, ISO 8601 in UTC. */
  String getTime();

  String getExceptionClass();

  /** The exception's message, or an empty string. */
  String getMessage();

  /** Class and message of the innermost cause, or an empty string. */
  String getRootCause();

  /** How long the call took, in milliseconds. */
  long getDurationMillis();

  /** The name of the thread that ended the call. */
  String getThread();
}
