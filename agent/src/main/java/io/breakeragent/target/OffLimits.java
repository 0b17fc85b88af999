package io.breakeragent.target;

/**
 * The classes that no target may mean, because the agent itself runs on them: a breaker inside them
 * would be asked by its own working.
 */
public final class OffLimits {

  private static final String[] PREFIXES = {"java.lang.", "java.util.", "io.breakeragent."};

  private OffLimits() {}

  /**
   * Whether the class lies in one of the packages, or, for a glob, whatever it could match does.
   */
  public static boolean includes(String classNameOrGlob) {
    for (String prefix : PREFIXES) {
      if (classNameOrGlob.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
