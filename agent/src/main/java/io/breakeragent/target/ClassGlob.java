package io.breakeragent.target;

/**
 * A glob over class names: {@code *} stands for any characters within one package or name, {@code
 * **} for any characters, dots included, {@code ?} for one character but a dot. {@code
 * com.acme.**.*Client} includes {@code com.acme.StockClient}: between the dots there may be any
 * number of packages, none included. Immutable, and free of regular expressions, which would cost
 * the start more than the rest of the matching.
 */
public final class ClassGlob {

  private final String pattern;

  public ClassGlob(String pattern) {
    this.pattern = pattern;
  }

  /** Whether the text has to be read as a glob rather than as an exact name. */
  public static boolean isGlob(String text) {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
  }

  public boolean matches(String className) {
    return Wildcards.matches(pattern, className, '.');
  }

  @Override
  public String toString() {
    return pattern;
  }
}
