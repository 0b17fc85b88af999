package io.breakeragent.config;

import io.breakeragent.path.PathSyntaxException;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is wrong with one file, sorted by place. Keeps only the first {@link #SHOWN} of
 * them, so that a hostile file cannot fill the memory or the terminal. For one thread.
 */
final class Problems {

  static final int SHOWN = 50;

  private final String file;
  private final List<Problem> sorted = new ArrayList<>();
  private int count;

  Problems(String file) {
    this.file = file;
  }

  void add(YamlNode at, String message) {
    add(at.line(), at.column(), message);
  }

  void add(int line, int column, String message) {
    count++;
    int index = sorted.size();
    while (index > 0 && isAfter(sorted.get(index - 1), line, column)) {
      index--;
    }
    sorted.add(index, new Problem(file, line, column, message));
    if (sorted.size() > SHOWN + 1) {
      sorted.remove(SHOWN + 1);
    }
  }

  private static boolean isAfter(Problem problem, int line, int column) {
    return problem.line() > line || (problem.line() == line && problem.column() > column);
  }

  /** Says what is wrong within a text, at its place if the text stands on one line. */
  void addInside(YamlNode.Scalar text, String key, PathSyntaxException fault) {
    boolean isOneLine = text.text().indexOf('\n') < 0;
    int inside = isOneLine ? fault.offset() + (text.plain() ? 0 : 1) : 0;
    String message = key + ": " + Shown.onOneLine(String.valueOf(fault.getMessage()));
    add(text.line(), text.column() + inside, message);
  }

  /** Says that the value of a key is not what belongs there. */
  void unexpected(YamlNode.Entry entry, String expected, String hint) {
    unexpected(entry.name(), entry.value(), expected, hint);
  }

  /**
   * Says that a value is not what belongs there.
   *
   * @param name what the value is for
   * @param hint what to write instead, or an empty text
   */
  void unexpected(String name, YamlNode value, String expected, String hint) {
    String said = name + " must be " + expected + ", not " + Shown.of(value);
    add(value, hint.isEmpty() ? said : said + ": " + hint);
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** All problems, or the first {@link #SHOWN} and, at the place of the next, how many follow. */
  List<Problem> toList() {
    if (count <= SHOWN) {
      return List.copyOf(sorted);
    }
    Problem next = sorted.get(SHOWN);
    int more = count - SHOWN;
    String rest = "and " + more + (more == 1 ? " more problem" : " more problems");
    sorted.set(SHOWN, new Problem(file, next.line(), next.column(), rest));
    return List.copyOf(sorted);
  }
}
