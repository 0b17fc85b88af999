package io.breakeragent.path;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the public members of objects whose own classes need not be public: those that a public
 * superclass or interface in an exported package declares. Whatever is out of bounds for the rest
 * of the world is out of bounds here too.
 */
final class Members {

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();

  private Members() {}

  /**
   * A handle on {@code name()}, {@code getName()}, {@code isName()} or the field {@code name},
   * whichever exists first; null if none does.
   */
  static @Nullable MethodHandle find(Class<?> type, String name) {
    List<Class<?>> types = new ArrayList<>();
    addTypes(type, types);
    String capitalized = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    for (String method : List.of(name, "get" + capitalized, "is" + capitalized)) {
      for (Class<?> declaring : types) {
        MethodHandle found = method(declaring, method);
        if (found != null) {
          return found;
        }
      }
    }
    for (Class<?> declaring : types) {
      MethodHandle found = field(declaring, name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static void addTypes(@Nullable Class<?> type, List<Class<?>> types) {
    if (type == null || types.contains(type)) {
      return;
    }
    types.add(type);
    addTypes(type.getSuperclass(), types);
    for (Class<?> implemented : type.getInterfaces()) {
      addTypes(implemented, types);
    }
  }

  private static @Nullable MethodHandle method(Class<?> type, String name) {
    try {
      Class<?> result = type.getMethod(name).getReturnType();
      return result == void.class
          ? null
          : LOOKUP.findVirtual(type, name, MethodType.methodType(result));
    } catch (ReflectiveOperationException | LinkageError e) {
      // Not there, not ours to call, or next to a method whose types the application lacks.
      return null;
    }
  }

  private static @Nullable MethodHandle field(Class<?> type, String name) {
    try {
      return LOOKUP.findGetter(type, name, type.getField(name).getType());
    } catch (ReflectiveOperationException | LinkageError e) {
      // As above.
      return null;
    }
  }
}
