package io.breakeragent.config;

/** Durations as they are written: {@code 250ms}, {@code 10s}, {@code 5m}, {@code 1h}. */
final class Durations {

  static final String RANGE = "a duration from 1ms to 8760h";

  /** What {@link #nanos} answers for any text that is not within {@link #RANGE}. */
  static final long NONE = -1;

  private static final long MILLISECOND = 1_000_000;
  private static final long SECOND = 1000 * MILLISECOND;
  private static final long MAX = 8760 * 3600 * SECOND;

  private Durations() {}

  static long nanos(String text) {
    int digits = Numbers.digitsFrom(text, 0);
    long unit = unit(text.substring(digits));
    if (digits == 0 || digits > Numbers.MAX_DIGITS || unit == NONE) {
      return NONE;
    }
    long count = Long.parseLong(text.substring(0, digits));
    return count >= 1 && count <= MAX / unit ? count * unit : NONE;
  }

  private static long unit(String name) {
    return switch (name) {
      case "ms" -> MILLISECOND;
      case "s" -> SECOND;
      case "m" -> 60 * SECOND;
      case "h" -> 3600 * SECOND;
      default -> NONE;
    };
  }

  /** What to write instead of a text that is no duration, or an empty text. */
  static String hint(String text) {
    int digits = Numbers.digitsFrom(text, 0);
    String number = text.substring(0, digits);
    if (digits == 0 || digits > Numbers.MAX_DIGITS) {
      return "";
    }
    String unit = text.substring(digits);
    if (unit.isEmpty()) {
      return "it has no unit; write "
          + number
          + "s, "
          + number
          + "ms, "
          + number
          + "m or "
          + number
          + "h";
    }
    if (unit.startsWith(".")) {
      return "a duration is a whole number; write 1500ms for 1.5s";
    }
    return unit(unit) == NONE ? "the units are ms, s, m and h" : "";
  }
}
