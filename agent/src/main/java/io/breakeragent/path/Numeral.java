package io.breakeragent.path;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A number as it is written in a condition: {@code 500}, {@code -1}, {@code 0.25}. Immutable. */
final class Numeral {

  /** As many digits as surely fit a long. */
  private static final int MAX_DIGITS = 18;

  private final boolean whole;
  private final long asLong;
  private final double asDouble;

  private Numeral(boolean whole, long asLong, double asDouble) {
    this.whole = whole;
    this.asLong = asLong;
    this.asDouble = asDouble;
  }

  /** The number that a text is; null if it is none. */
  static @Nullable Numeral parse(String text) {
    if (isWhole(text)) {
      long number = Long.parseLong(text);
      return new Numeral(true, number, (double) number);
    }
    return isDecimal(text) ? new Numeral(false, 0, Double.parseDouble(text)) : null;
  }

  /** How a value stands to it; {@link Order#OTHER} if the value is no number. */
  int orderOf(Object value) {
    if (value instanceof Number number) {
      return isWhole(number)
          ? orderOf(number.longValue())
          : Order.of(number.doubleValue(), asDouble);
    }
    // Some clients hand out their status as a text.
    return value instanceof String text && isWhole(text)
        ? orderOf(Long.parseLong(text))
        : Order.OTHER;
  }

  private int orderOf(long value) {
    return whole ? Order.of(value, asLong) : Order.of((double) value, asDouble);
  }

  private static boolean isWhole(Number number) {
    return number instanceof Integer
        || number instanceof Long
        || number instanceof Short
        || number instanceof Byte
        || number instanceof AtomicInteger
        || number instanceof AtomicLong;
  }

  private static boolean isWhole(String text) {
    int sign = signOf(text);
    int digits = text.length() - sign;
    return digits > 0 && digits <= MAX_DIGITS && digitsFrom(text, sign) == text.length();
  }

  private static boolean isDecimal(String text) {
    int sign = signOf(text);
    int point = digitsFrom(text, sign);
    if (point == text.length()) {
      return point > sign;
    }
    return text.charAt(point) == '.'
        && point + 1 < text.length()
        && digitsFrom(text, point + 1) == text.length();
  }

  /** How many characters its sign takes. */
  private static int signOf(String text) {
    return text.startsWith("-") || text.startsWith("+") ? 1 : 0;
  }

  /** Where the digits end that begin at an index. */
  private static int digitsFrom(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
