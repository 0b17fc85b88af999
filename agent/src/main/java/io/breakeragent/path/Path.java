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
  private final Step[] steps;

  private Path(String text, Root root, Step[] steps) {
    this.text = text;
    this.root = root;
    this.steps = steps;
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
    List<Step> steps = new ArrayList<>();
    while (cursor.take('.')) {
      String name = cursor.takeName();
      if (name.isEmpty()) {
        throw cursor.expected("a name after '.'");
      }
      steps.add(Step.of(name));
    }
    return new Path(cursor.since(from), root, steps.toArray(new Step[0]));
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
    for (int i = 0; value != null && i < steps.length; i++) {
      value = steps[i].read(value);
    }
    return value;
  }

  @Override
  public String toString() {
    return text;
  }
}
