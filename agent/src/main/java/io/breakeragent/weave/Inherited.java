package io.breakeragent.weave;

import io.breakeragent.target.MethodPattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what the supertypes of a class say of its methods. */
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

  /** The throws clause of the nearest method that this one overrides and that has one. */
  static List<String> exceptions(
      @Nullable ClassLoader loader, ClassHeader header, MethodHeader method) {
    for (String supertype : header.supertypes()) {
      ClassHeader above = ClassHeader.of(loader, supertype);
      int index = above.methods().indexOf(method);
      List<String> own = index < 0 ? List.of() : above.methods().get(index).exceptions();
      List<String> found = own.isEmpty() ? exceptions(loader, above, method) : own;
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
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
