package io.breakeragent.path;

/** A place in a text that is being read from left to right. Not thread-safe. */
final class Cursor {

  private final String text;
  private int at;

  Cursor(String text) {
    this.text = text;
  }

  int offset() {
    return at;
  }

  boolean atEnd() {
    return at == text.length();
  }

  /** What has been read since an earlier offset. */
  String since(int offset) {
    return text.substring(offset, at);
  }

  boolean isAheadOf(char c) {
    return text.indexOf(c, at) >= 0;
  }

  /** Steps over the character if it is the next one. */
  boolean take(char c) {
    return take(String.valueOf(c));
  }

  /** Steps over the string if it comes next. */
  boolean take(String string) {
    boolean next = text.startsWith(string, at);
    if (next) {
      at += string.length();
    }
    return next;
  }

  /** Steps over the word if it comes next, and does not go on. */
  boolean takeWord(String word) {
    int from = at;
    if (takeName().equals(word)) {
      return true;
    }
    at = from;
    return false;
  }

  /** Steps over a name as Java has them; empty if none comes next. */
  String takeName() {
    int from = at;
    if (!atEnd() && Character.isJavaIdentifierStart(text.charAt(at))) {
      do {
        at++;
      } while (!atEnd() && Character.isJavaIdentifierPart(text.charAt(at)));
    }
    return since(from);
  }

  /** Steps over everything before the first of two characters, or before the end. */
  String takeUpTo(char one, char other) {
    int from = at;
    while (!atEnd() && text.charAt(at) != one && text.charAt(at) != other) {
      at++;
    }
    return since(from);
  }

  void skipSpaces() {
    while (!atEnd() && text.charAt(at) == ' ') {
      at++;
    }
  }

  /** Steps over the rest, but for spaces at its end. */
  String takeRest() {
    int from = at;
    at = text.length();
    return text.substring(from).stripTrailing();
  }

  PathSyntaxException expected(String what) {
    String found = atEnd() ? "the end" : "'" + text.charAt(at) + "'";
    return new PathSyntaxException("expected " + what + ", not " + found, at);
  }
}
