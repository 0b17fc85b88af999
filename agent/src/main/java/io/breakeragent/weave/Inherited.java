package io.breakeragent.weave;

import io.breakeragent.target.MethodPattern;
import org.jspecify.annotations.Nullable;

/** Finds where a method is declared that a class only inherits. */
final class Inherited {

  private Inherited() {}

  /** The nearest supertype that has code for a method that the pattern means, or null. */
  static @Nullable String owner(
      @Nullable ClassLoader loader, ClassHeader header, MethodPattern pattern) {
    for (String supertype : header.supertypes()) {
      ClassHeader above = ClassHeader.of(loader, supertype);
      String owner = declares(above, pattern) ? supertype : owner(loader, above, pattern);
      if (owner != null) {
        return owner;
      }
    }
    return null;
  }

  private static boolean declares(ClassHeader header, MethodPattern pattern) {
    for (MethodHeader method : header.methods()) {
      if (!method.isAbstract() && pattern.matches(method.name(), method.parameterTypes())) {
        return true;
      }
    }
    return false;
  }
}
