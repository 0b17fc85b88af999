package io.breakeragent.path;

/** A path, a condition or a name that cannot be read; the message says what was expected. */
public final class PathSyntaxException extends Exception {

  private static final long serialVersionUID = 1;

  private final int offset;

  PathSyntaxException(String message, int offset) {
    super(message);
    this.offset = offset;
  }

  /** Where in the text it is, from 0; the length of the text if something is missing at its end. */
  public int offset() {
    return offset;
  }
}
