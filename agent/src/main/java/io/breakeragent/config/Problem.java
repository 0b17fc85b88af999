package io.breakeragent.config;

/**
 * One thing that is wrong with the file. Immutable.
 *
 * @param line from 1
 * @param column from 1, in characters
 * @param message what is wrong, what was expected and, for names, what was probably meant
 */
public record Problem(String file, int line, int column, String message) {

  /** The form that editors and terminals make a link of: {@code file:line:column: message}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + message;
  }
}
