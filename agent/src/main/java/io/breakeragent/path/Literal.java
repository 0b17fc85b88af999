package io.breakeragent.path;

import org.jspecify.annotations.Nullable;

/**
 * What a condition compares with: {@code null}, a number, or a text, in quotes or not. Immutable.
 *
 * @param text what was written, without quotes; null for {@code null}
 * @param number the same as a number; null if it is none or stood in quotes
 */
record Literal(@Nullable String text, @Nullable Numeral number) {

  /** Reads the rest of a condition. */
  static Literal read(Cursor cursor) throws PathSyntaxException {
    int from = cursor.offset();
    if (cursor.take('"')) {
      return new Literal(readQuoted(cursor, '"', from), null);
    }
    if (cursor.take('\'')) {
      return new Literal(readQuoted(cursor, '\'', from), null);
    }
    String text = cursor.takeRest();
    return text.equals("null") ? new Literal(null, null) : new Literal(text, Numeral.parse(text));
  }

  private static String readQuoted(Cursor cursor, char quote, int from) throws PathSyntaxException {
    String text = cursor.takeUpTo(quote, quote);
    if (!cursor.take(quote)) {
      throw new PathSyntaxException("this quote is never closed", from);
    }
    cursor.skipSpaces();
    if (!cursor.atEnd()) {
      throw cursor.expected("nothing after the closing quote");
    }
    return text;
  }

  boolean isNull() {
    return text == null;
  }

  boolean isNumber() {
    return number != null;
  }

  /** How a value stands to it, as one of the {@link Order}s: as numbers, if both are any. */
  int orderOf(@Nullable Object value) {
    if (value == null) {
      return text == null ? Order.SAME : Order.NONE;
    }
    if (text == null) {
      return Order.OTHER;
    }
    int order = number == null ? Order.OTHER : number.orderOf(value);
    return order == Order.OTHER && text.equals(String.valueOf(value)) ? Order.SAME : order;
  }

  /** Whether a value's text is as the glob says that this literal is. */
  boolean matches(@Nullable Object value) {
    return value != null && text != null && Glob.matches(text, String.valueOf(value));
  }
}
