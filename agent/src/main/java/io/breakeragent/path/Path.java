package io.breakeragent.path;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from a root to a value, like {@code arg0.uri.host}. Immutable and thread-safe; it holds
 * nothing of the application strongly.
 */
public final class Path {

  private final String text;
  private final Root root;
  private final @Nullable Step first;

  private Path(String text, Root root, @Nullable Step first) {
    this.text = text;
    this.root = root;
    this.first = first;
  }

  public static Path parse(String text) throws PathSyntaxException {
    Cursor cursor = new Cursor(text);
    Path path = read(cursor);
    if (!cursor.atEnd()) {
      throw cursor.expected("'.' and a name, or the end");
    }
    return path;
  }

  static Path read(Cursor cursor) throws PathSyntaxException {
    int from = cursor.offset();
    Root root = Root.read(cursor);
    List<String> names = new ArrayList<>();
    while (cursor.take('.')) {
      String name = cursor.takeName();
      if (name.isEmpty()) {
        throw cursor.expected("a name after '.'");
      }
      names.add(name);
    }
    Step first = null;
    for (int i = names.size() - 1; i >= 0; i--) {
      first = Step.of(names.get(i), first);
    }
    return new Path(cursor.since(from), root, first);
  }

  public Root root() {
    return root;
  }

  /**
   * The value, or null if it or a value on the way is null or has no such member. Allocates nothing
   * of its own.
   *
   * @param rootValue what the root stands for in this call
   * @throws Throwable whatever a member throws that is read
   */
  public @Nullable Object read(@Nullable Object rootValue) throws Throwable {
    Object value = rootValue;
    for (Step step = first; value != null && step != null; step = step.next()) {
      value = step.read(value);
    }
    return value;
  }

  @Override
  public String toString() {
    return text;
  }
}
