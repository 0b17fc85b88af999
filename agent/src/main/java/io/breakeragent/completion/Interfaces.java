package io.breakeragent.completion;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The interfaces of a class that a proxy in its place can have as well. */
final class Interfaces {

  // Kept by the class itself, so that an undeployed application can be collected.
  private static final ClassValue<List<Class<?>>> OF_CLASS =
      new ClassValue<>() {
        @Override
        protected List<Class<?>> computeValue(Class<?> type) {
          List<Class<?>> found = new ArrayList<>();
          for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            addAll(c.getInterfaces(), type.getClassLoader(), found);
          }
          return found;
        }
      };

  private Interfaces() {}

  static List<Class<?>> of(Class<?> type) {
    return OF_CLASS.get(type);
  }

  private static void addAll(
      Class<?>[] candidates, @Nullable ClassLoader loader, List<Class<?>> found) {
    for (Class<?> candidate : candidates) {
      if (!found.contains(candidate)) {
        if (isOpenTo(candidate, loader)) {
          found.add(candidate);
        }
        addAll(candidate.getInterfaces(), loader, found);
      }
    }
  }

  private static boolean isOpenTo(Class<?> candidate, @Nullable ClassLoader loader) {
    try {
      return Modifier.isPublic(candidate.getModifiers())
          && !candidate.isSealed()
          && candidate.getModule().isExported(candidate.getPackageName())
          && Class.forName(candidate.getName(), false, loader) == candidate;
    } catch (ClassNotFoundException | LinkageError e) {
      // The loader that a superclass came from may know more than that of the class.
      return false;
    }
  }
}
