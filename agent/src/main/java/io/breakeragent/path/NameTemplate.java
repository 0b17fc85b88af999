package io.breakeragent.path;

import java.util.ArrayList;
import java.util.List;

/**
 * A breaker's name as the YAML has it: a text, perhaps with values of the call in braces, like
 * {@code partner-{arg0.uri.host}}, {@code {arg0.hostAndPort|arg1.hostAndPort}} or {@code
 * {loader}-db}. Immutable and thread-safe.
 */
public final class NameTemplate {

  /** What a name says where the call has no such value. */
  public static final String UNKNOWN = "unknown";

  /** As many as a woven method hands over. */
  private static final int MAX_ROOTS = 2;

  private final String text;
  private final List<NamePart> parts;
  private final List<Root> roots;

  private NameTemplate(String text, List<NamePart> parts, List<Root> roots) {
    this.text = text;
    this.parts = List.copyOf(parts);
    this.roots = List.copyOf(roots);
  }

  public static NameTemplate parse(String text) throws PathSyntaxException {
    Cursor cursor = new Cursor(text);
    List<NamePart> parts = new ArrayList<>();
    List<Root> roots = new ArrayList<>();
    while (!cursor.atEnd()) {
      String fixed = cursor.takeUpTo('{', '}');
      if (fixed.isEmpty()) {
        parts.add(readBraces(cursor, roots));
      } else {
        parts.add(new NamePart.Text(fixed));
      }
    }
    return new NameTemplate(text, parts, roots);
  }

  private static NamePart readBraces(Cursor cursor, List<Root> roots) throws PathSyntaxException {
    int from = cursor.offset();
    if (!cursor.take('{')) {
      throw new PathSyntaxException("this } has no { before it", from);
    }
    if (!cursor.isAheadOf('}')) {
      throw new PathSyntaxException("this { is not closed by a }", from);
    }
    cursor.skipSpaces();
    NamePart part = cursor.takeWord("loader") ? new NamePart.Loader() : readValue(cursor, roots);
    cursor.skipSpaces();
    if (!cursor.take('}')) {
      throw cursor.expected(part instanceof NamePart.Loader ? "'}'" : "'.', '|' or '}'");
    }
    return part;
  }

  private static NamePart readValue(Cursor cursor, List<Root> roots) throws PathSyntaxException {
    List<Path> alternatives = new ArrayList<>();
    do {
      cursor.skipSpaces();
      int from = cursor.offset();
      Path path = Path.read(cursor);
      addRoot(path.root(), roots, from);
      alternatives.add(path);
      cursor.skipSpaces();
    } while (cursor.take('|'));
    return new NamePart.Value(List.copyOf(alternatives));
  }

  private static void addRoot(Root root, List<Root> roots, int offset) throws PathSyntaxException {
    if (root.equals(Root.RESULT) || root.equals(Root.THROWN)) {
      throw new PathSyntaxException(
          "a name is needed before the call, when there is no '" + root + "' yet", offset);
    }
    if (roots.contains(root)) {
      return;
    }
    if (roots.size() == MAX_ROOTS) {
      throw new PathSyntaxException(
          "a name can be made from two of this, arg0, arg1 ..., not also from " + root, offset);
    }
    roots.add(root);
  }

  /** Whether it is one name, the same for every call. */
  public boolean isFixed() {
    for (NamePart part : parts) {
      if (!(part instanceof NamePart.Text)) {
        return false;
      }
    }
    return true;
  }

  public List<NamePart> parts() {
    return parts;
  }

  /** What the values are taken from: each root once, in the order of the text, two at most. */
  public List<Root> roots() {
    return roots;
  }

  @Override
  public String toString() {
    return text;
  }
}
