package io.breakeragent.weave;

import io.breakeragent.target.MethodPattern;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDefinition;
import net.bytebuddy.description.type.TypeDescription;
import org.jspecify.annotations.Nullable;

/** Finds where a method is declared that a class only inherits. */
final class Inherited {

  private Inherited() {}

  /** The nearest supertype that has code for a method that the pattern means, or null. */
  static @Nullable String owner(TypeDescription type, MethodPattern pattern) {
    try {
      return search(type, pattern);
    } catch (RuntimeException e) {
      // A supertype without a class file: nothing to be said.
      return null;
    }
  }

  private static @Nullable String search(TypeDefinition type, MethodPattern pattern) {
    TypeDefinition parent = type.getSuperClass();
    String owner = parent == null ? null : ownerOrAbove(parent, pattern);
    for (TypeDefinition implemented : type.getInterfaces()) {
      owner = owner == null ? ownerOrAbove(implemented, pattern) : owner;
    }
    return owner;
  }

  private static @Nullable String ownerOrAbove(TypeDefinition type, MethodPattern pattern) {
    TypeDescription erasure = type.asErasure();
    for (MethodDescription method : erasure.getDeclaredMethods()) {
      if (method.isMethod()
          && !method.isAbstract()
          && pattern.matches(method.getName(), MethodNames.parameterTypes(method))) {
        return erasure.getName();
      }
    }
    return search(erasure, pattern);
  }
}
