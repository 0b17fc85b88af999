package io.breakeragent.path;

/** How a value stands to a literal: one bit each, so that an operator can accept several. */
final class Order {

  /** There is no value, which no operator accepts. */
  static final int NONE = 0;

  static final int LESS = 1;
  static final int SAME = 2;
  static final int MORE = 4;

  /** Not the same, and neither less nor more, since one of them is no number. */
  static final int OTHER = 8;

  private Order() {}

  static int of(long value, long literal) {
    return value < literal ? LESS : value > literal ? MORE : SAME;
  }

  static int of(double value, double literal) {
    return value < literal ? LESS : value > literal ? MORE : value == literal ? SAME : OTHER;
  }
}
