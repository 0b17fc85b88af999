package io.breakeragent.config;

/** Which texts are names of classes, or globs over them. */
final class ClassNames {

  private ClassNames() {}

  /** Whether the text could be a class's binary name: identifiers with dots between them. */
  static boolean isName(String text) {
    return isDotted(text, false);
  }

  static boolean isNameOrGlob(String text) {
    return isDotted(text, true);
  }

  private static boolean isDotted(String text, boolean wildcards) {
    int start = 0;
    int dot = text.indexOf('.');
    while (dot >= 0) {
      if (!isIdentifier(text, start, dot, wildcards)) {
        return false;
      }
      start = dot + 1;
      dot = text.indexOf('.', start);
    }
    return isIdentifier(text, start, text.length(), wildcards);
  }

  /** Whether the part of the text from start to end is an identifier, maybe with wildcards. */
  static boolean isIdentifier(String text, int start, int end, boolean wildcards) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean wildcard = wildcards && (c == '*' || c == '?');
      boolean letter =
          i == start ? Character.isJavaIdentifierStart(c) : Character.isJavaIdentifierPart(c);
      if (!wildcard && !letter) {
        return false;
      }
    }
    return start < end;
  }

  /** The name without its package and without the classes around it. */
  static String simpleName(String className) {
    int end = Math.max(className.lastIndexOf('.'), className.lastIndexOf('$'));
    return className.substring(end + 1);
  }

  /** What to write instead of a text that is no class name, or an empty text. */
  static String hint(String text) {
    if (text.indexOf('/') >= 0) {
      return "write dots, not slashes";
    }
    if (text.indexOf('<') >= 0) {
      return "write it without type arguments";
    }
    if (text.startsWith("@")) {
      return "write it without @";
    }
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0 ? "a glob cannot stand here" : "";
  }
}
