package io.breakeragent.path;

import org.jspecify.annotations.Nullable;

/**
 * A question about a value, like {@code result.statusCode >= 500}. Where there is no value, the
 * answer is no, but for {@code == null}. Immutable and thread-safe.
 */
public final class Condition {

  private final String text;
  private final Path path;
  private final Operator operator;
  private final Literal literal;

  private Condition(String text, Path path, Operator operator, Literal literal) {
    this.text = text;
    this.path = path;
    this.operator = operator;
    this.literal = literal;
  }

  /**
   * Reads {@code path op literal}. A literal may stand in single or double quotes, which keep its
   * spaces and make a text of {@code null} or of a number.
   */
  public static Condition parse(String text) throws PathSyntaxException {
    Cursor cursor = new Cursor(text);
    cursor.skipSpaces();
    Path path = Path.read(cursor);
    cursor.skipSpaces();
    Operator operator = Operator.read(cursor);
    cursor.skipSpaces();
    int from = cursor.offset();
    if (cursor.atEnd()) {
      throw cursor.expected("a value after " + operator);
    }
    Literal literal = Literal.read(cursor);
    String wanted = operator.wanted(literal);
    if (!wanted.isEmpty()) {
      throw new PathSyntaxException("expected " + wanted + " after " + operator, from);
    }
    return new Condition(text, path, operator, literal);
  }

  public Path path() {
    return path;
  }

  /**
   * Whether the value is as the condition says.
   *
   * @param rootValue what the path's root stands for in this call
   * @throws Throwable whatever a member throws that is read
   */
  public boolean test(@Nullable Object rootValue) throws Throwable {
    Object value = path.read(rootValue);
    return operator == Operator.MATCHES
        ? literal.matches(value)
        : operator.accepts(literal.orderOf(value));
  }

  @Override
  public String toString() {
    return text;
  }
}
