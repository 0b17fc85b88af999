package io.breakeragent.path;

/**
 * Matches {@code *} and {@code ?} against any text. Unlike the globs for class names it knows no
 * separators, and so needs no memory: conditions are asked while a call returns.
 */
final class Glob {

  private Glob() {}

  static boolean matches(String glob, String text) {
    int g = 0;
    int t = 0;
    int afterStar = -1;
    int resume = 0;
    while (t < text.length()) {
      if (isAt(glob, g, '*')) {
        afterStar = ++g;
        resume = t;
      } else if (isAt(glob, g, '?') || isAt(glob, g, text.charAt(t))) {
        g++;
        t++;
      } else if (afterStar >= 0) {
        // The last star takes one character more; the stars before it have what they need.
        g = afterStar;
        t = ++resume;
      } else {
        return false;
      }
    }
    while (isAt(glob, g, '*')) {
      g++;
    }
    return g == glob.length();
  }

  private static boolean isAt(String glob, int index, char c) {
    return index < glob.length() && glob.charAt(index) == c;
  }
}
