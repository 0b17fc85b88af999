package io.breakeragent.config;

import io.breakeragent.target.MethodPattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the parameter types of a signature, {@code (java.lang.String,int)} or {@code (*,int)}. */
final class Signatures {

  static final String QUOTE =
      "its parentheses do not match; inside [ ], a signature with a comma needs quotes";

  /** Of the JVM; it also bounds the time that a hostile signature can take. */
  private static final int MAX_PARAMETERS = 255;

  private static final List<String> PRIMITIVES =
      List.of("boolean", "byte", "char", "short", "int", "long", "float", "double");

  private Signatures() {}

  /**
   * Adds the types to the list.
   *
   * @return null if all is fine, else what to write instead
   */
  static @Nullable String read(String parentheses, List<String> types) {
    int end = parentheses.length() - 1;
    if (parentheses.indexOf(')') != end || parentheses.lastIndexOf('(') != 0) {
      return QUOTE;
    }
    String inside = parentheses.substring(1, end).trim();
    int start = 0;
    while (start <= inside.length() && !inside.isEmpty()) {
      int comma = inside.indexOf(',', start);
      int stop = comma < 0 ? inside.length() : comma;
      String type = inside.substring(start, stop).trim();
      String hint = fault(type);
      if (hint != null) {
        return hint;
      }
      if (types.size() == MAX_PARAMETERS) {
        return "no method has more than " + MAX_PARAMETERS + " parameters";
      }
      types.add(type);
      start = stop + 1;
    }
    return null;
  }

  private static @Nullable String fault(String type) {
    if (type.equals(MethodPattern.ANY)) {
      return null;
    }
    int end = type.length();
    while (end > 1 && type.startsWith("[]", end - 2)) {
      end -= 2;
    }
    String element = type.substring(0, end);
    if (PRIMITIVES.contains(element)) {
      return null;
    }
    if (!ClassNames.isName(element)) {
      return hint(type);
    }
    // String alone would only mean a class without a package, and so never match.
    boolean lacksPackage =
        element.indexOf('.') < 0 && PlatformTypes.find("java.lang." + element) != null;
    return lacksPackage ? "write java.lang." + element : null;
  }

  private static String hint(String type) {
    if (type.isEmpty()) {
      return "a parameter type is missing";
    }
    if (type.endsWith("...")) {
      return "write "
          + Shown.onOneLine(type.substring(0, type.length() - 3))
          + "[] for "
          + Shown.onOneLine(type);
    }
    String hint = ClassNames.hint(type);
    return hint.isEmpty() ? Shown.quoted(type) + " is not a type" : hint;
  }
}
