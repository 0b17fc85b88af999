package io.breakeragent.breaker;

/**
 * One failed call, for people to read. Holds text only, nothing of the application.
 *
 * @param timeMillis the wall clock when it was recorded, milliseconds since 1970
 * @param exceptionClass of what was thrown; the rule that was met if the call returned
 * @param message the exception's own, cut to {@value Throwables#MAX_MESSAGE} characters; empty if
 *     it has none
 * @param rootCause class and message of the innermost cause; empty if there is none
 * @param durationMillis how long the call took
 * @param thread the name of the thread that ended the call
 */
public record Failure(
    long timeMillis,
    String exceptionClass,
    String message,
    String rootCause,
    long durationMillis,
    String thread) {

  static Failure of(Throwable thrown, long durationNanos) {
    return new Failure(
        System.currentTimeMillis(),
        thrown.getClass().getName(),
        Throwables.message(thrown),
        Throwables.rootCause(thrown),
        durationNanos / 1_000_000,
        Thread.currentThread().getName());
  }

  /**
   * The failure of a call that returned.
   *
   * @param rule what made it one, {@code result.statusCode >= 500}
   * @param value what met the rule, {@code 503}
   */
  static Failure of(String rule, String value, long durationNanos) {
    return new Failure(
        System.currentTimeMillis(),
        rule,
        value,
        "",
        durationNanos / 1_000_000,
        Thread.currentThread().getName());
  }

  /** {@code java.net.ConnectException: refused}. */
  String summary() {
    return Throwables.summary(exceptionClass, message);
  }
}
