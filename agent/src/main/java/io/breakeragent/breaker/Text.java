package io.breakeragent.breaker;

/** Numbers as they read in a reason: {@code 62.5%}, {@code 8.2s}, {@code 250ms}. */
final class Text {

  private static final long MILLI = 1_000_000;
  private static final long TENTH = 100 * MILLI;
  private static final long SECOND = 10 * TENTH;

  private Text() {}

  /** With one decimal where it has one. */
  static String percent(double percent) {
    return tenths(Math.round(percent * 10)) + "%";
  }

  /** A duration of some nanoseconds, in seconds if a tenth of a second says it exactly. */
  static String duration(long nanos) {
    return nanos >= SECOND && nanos % TENTH == 0
        ? tenths(nanos / TENTH) + "s"
        : roundUp(nanos, MILLI) / MILLI + "ms";
  }

  /** The nanoseconds left, rounded up so that it never says 'now' too early. */
  static String countdown(long nanos) {
    return duration(nanos > SECOND - MILLI ? roundUp(nanos, TENTH) : nanos);
  }

  private static String tenths(long tenths) {
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }

  private static long roundUp(long nanos, long unit) {
    long rest = nanos % unit;
    return rest == 0 || nanos > Long.MAX_VALUE - unit ? nanos - rest : nanos - rest + unit;
  }
}
