package io.breakeragent.target;

/**
 * Glob matching in place: {@code ?} is one character, {@code *} any number of them up to the next
 * separator, {@code **} any number of them, and {@code **.} at the start of a segment any number of
 * whole segments, none included. Takes at most pattern times text steps, whatever the input.
 */
final class Wildcards {

  static final char NO_SEPARATOR = '\0';

  private Wildcards() {}

  static boolean matches(String pattern, String text, char separator) {
    if (!beginAlike(pattern, text)) {
      return false;
    }
    // reachable[i]: the pattern so far can match the first i characters of the text.
    boolean[] reachable = new boolean[text.length() + 1];
    reachable[0] = true;
    int p = 0;
    while (p < pattern.length()) {
      char c = pattern.charAt(p);
      if (isSegments(pattern, p, separator)) {
        skipSegments(reachable, text, separator);
        p += 3;
      } else if (c == '*') {
        boolean across = p + 1 < pattern.length() && pattern.charAt(p + 1) == '*';
        spread(reachable, text, across ? NO_SEPARATOR : separator);
        p += across ? 2 : 1;
      } else {
        advance(reachable, text, c, separator);
        p++;
      }
    }
    return reachable[text.length()];
  }

  /** Whether the text begins as the pattern does before its first wildcard: most texts do not. */
  private static boolean beginAlike(String pattern, String text) {
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '*' || c == '?') {
        return true;
      }
      if (i == text.length() || text.charAt(i) != c) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSegments(String pattern, int p, char separator) {
    return pattern.startsWith("**", p)
        && p + 2 < pattern.length()
        && pattern.charAt(p + 2) == separator
        && (p == 0 || pattern.charAt(p - 1) == separator);
  }

  private static void skipSegments(boolean[] reachable, String text, char separator) {
    boolean begun = false;
    for (int i = 0; i < text.length(); i++) {
      begun |= reachable[i];
      reachable[i + 1] |= begun && text.charAt(i) == separator;
    }
  }

  private static void spread(boolean[] reachable, String text, char stop) {
    for (int i = 0; i < text.length(); i++) {
      if (reachable[i] && (stop == NO_SEPARATOR || text.charAt(i) != stop)) {
        reachable[i + 1] = true;
      }
    }
  }

  private static void advance(boolean[] reachable, String text, char wanted, char separator) {
    for (int i = text.length(); i > 0; i--) {
      char actual = text.charAt(i - 1);
      boolean same = wanted == '?' ? actual != separator : actual == wanted;
      reachable[i] = reachable[i - 1] && same;
    }
    reachable[0] = false;
  }
}
