package io.breakeragent.path;

import io.breakeragent.target.Spelling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a path begins: what the call returned or threw, the object that it was made on, or one of
 * its arguments. Immutable. The text form is that of the YAML.
 *
 * @param index the argument's number from 0; 0 for the other kinds
 */
public record Root(Kind kind, int index) {

  /** What a root can be. */
  public enum Kind {
    RESULT,
    THROWN,
    THIS,
    ARGUMENT
  }

  public static final Root RESULT = new Root(Kind.RESULT, 0);
  public static final Root THROWN = new Root(Kind.THROWN, 0);
  public static final Root THIS = new Root(Kind.THIS, 0);

  /** As many as a method's descriptor can hold, {@code this} apart. */
  private static final int MAX_ARGUMENTS = 254;

  private static final String ARGUMENT = "arg";

  public static Root argument(int index) {
    return new Root(Kind.ARGUMENT, index);
  }

  /** The root that the YAML calls so; null if there is none. */
  public static @Nullable Root named(String word) {
    return switch (word) {
      case "result" -> RESULT;
      case "thrown" -> THROWN;
      case "this" -> THIS;
      default -> argumentNamed(word);
    };
  }

  static Root read(Cursor cursor) throws PathSyntaxException {
    int from = cursor.offset();
    String word = cursor.takeName();
    if (word.isEmpty()) {
      throw cursor.expected("result, thrown, this or an argument like arg0");
    }
    Root root = named(word);
    if (root == null) {
      throw new PathSyntaxException(
          "expected result, thrown, this or an argument like arg0, not '" + word + "'" + hint(word),
          from);
    }
    return root;
  }

  private static @Nullable Root argumentNamed(String word) {
    for (int index = 0; word.startsWith(ARGUMENT) && index < MAX_ARGUMENTS; index++) {
      if (word.equals(ARGUMENT + index)) {
        return argument(index);
      }
    }
    return null;
  }

  private static String hint(String word) {
    int digits = word.length();
    while (Character.isDigit(word.charAt(digits - 1)) && digits > 1) {
      digits--;
    }
    String number = digits == word.length() ? "0" : word.substring(digits);
    List<String> roots = List.of("result", "thrown", "this", ARGUMENT + number);
    String meant = Spelling.nearest(word, roots);
    return meant == null ? "" : "; did you mean '" + meant + "'?";
  }

  // By hand: the compiler's versions would spin classes while the agent starts.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Root root && root.kind == kind && root.index == index;
  }

  @Override
  public int hashCode() {
    return kind.name().length() + 31 * index;
  }

  @Override
  public String toString() {
    return switch (kind) {
      case RESULT -> "result";
      case THROWN -> "thrown";
      case THIS -> "this";
      case ARGUMENT -> ARGUMENT + index;
    };
  }
}
