package io.breakeragent.config;

/** Which texts are numbers: digits, and for decimals a point between digits. Nothing else. */
final class Numbers {

  /** So many digits fit a long without a look at the overflow. */
  static final int MAX_DIGITS = 18;

  private Numbers() {}

  static boolean isWhole(String text) {
    return !text.isEmpty() && digitsFrom(text, 0) == text.length();
  }

  static boolean isDecimal(String text) {
    int point = digitsFrom(text, 0);
    return point > 0
        && point < text.length() - 1
        && text.charAt(point) == '.'
        && digitsFrom(text, point + 1) == text.length();
  }

  /** Where the digits that begin at the index end. */
  static int digitsFrom(String text, int index) {
    int end = index;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
