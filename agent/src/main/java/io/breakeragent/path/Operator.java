package io.breakeragent.path;

/** How a condition compares a value with its literal. */
enum Operator {
  EQUAL("==", Order.SAME),
  NOT_EQUAL("!=", Order.LESS | Order.MORE | Order.OTHER),
  // The longer ones first: > is the beginning of >=.
  AT_LEAST(">=", Order.SAME | Order.MORE),
  MORE(">", Order.MORE),
  AT_MOST("<=", Order.SAME | Order.LESS),
  LESS("<", Order.LESS),
  MATCHES("matches", Order.NONE);

  private static final Operator[] ALL = values();

  private final String symbol;
  private final int accepted;

  Operator(String symbol, int accepted) {
    this.symbol = symbol;
    this.accepted = accepted;
  }

  static Operator read(Cursor cursor) throws PathSyntaxException {
    for (Operator operator : ALL) {
      boolean found =
          operator == MATCHES ? cursor.takeWord(operator.symbol) : cursor.take(operator.symbol);
      if (found) {
        return operator;
      }
    }
    throw cursor.expected("one of ==, !=, >=, >, <=, < and matches");
  }

  /** What a literal must be to be compared with in this way; empty if this one is. */
  String wanted(Literal literal) {
    return switch (this) {
      case EQUAL, NOT_EQUAL -> "";
      case MATCHES -> literal.isNull() ? "a glob like 08*" : "";
      case AT_LEAST, MORE, AT_MOST, LESS -> literal.isNumber() ? "" : "a number";
    };
  }

  /** Whether it accepts one of the {@link Order}s. */
  boolean accepts(int order) {
    return (order & accepted) != 0;
  }

  @Override
  public String toString() {
    return symbol;
  }
}
