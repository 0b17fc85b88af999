package io.breakeragent.target;

/**
 * The classes that no target may mean, because the agent itself runs on them: a breaker inside them
 * would be asked by its own working.
 */
public final class OffLimits {

  // java.security: the JVM itself looks at the frames of AccessController and crashes if they
  // differ.
  private static final String[] PREFIXES = {
    "java.lang.", "java.util.", "java.io.", "java.security.", "io.breakeragent."
  };

  private static final String[] JDK = {"java.", "jdk.", "sun."};

  private OffLimits() {}

  /**
   * Whether the class lies in one of the packages, or, for a glob, whatever it could match does.
   */
  public static boolean includes(String classNameOrGlob) {
    return startsWithAny(classNameOrGlob, PREFIXES);
  }

  /**
   * Whether a glob can only match classes of the JDK, which have to be named one by one: a breaker
   * around a whole package of it would sooner or later be asked by its own working.
   */
  public static boolean isGlobOfTheJdk(String glob) {
    return ClassGlob.isGlob(glob) && startsWithAny(glob, JDK);
  }

  private static boolean startsWithAny(String name, String[] prefixes) {
    for (String prefix : prefixes) {
      if (name.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
