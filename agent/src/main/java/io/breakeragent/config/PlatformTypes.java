package io.breakeragent.config;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Checks exception types of the JDK, which every loader sees alike. All other types are only known
 * to the target's own class loader, when the target is woven.
 */
final class PlatformTypes {

  private PlatformTypes() {}

  /** Why no throwable is of that type, or null if some may be. */
  static @Nullable String faultOfThrowable(String name) {
    if (!name.startsWith("java.") && !name.startsWith("javax.")) {
      return null;
    }
    Class<?> type = find(name);
    if (type == null) {
      return isOfThisJvm(name) ? "this JVM has no class " + Shown.quoted(name) : null;
    }
    return Throwable.class.isAssignableFrom(type) ? null : "'" + name + "' is not a Throwable";
  }

  /** Why a rejection cannot be of that type, or null if it may be. */
  static @Nullable String faultOfThrown(String name) {
    String fault = faultOfThrowable(name);
    Class<?> type = fault == null ? find(name) : null;
    if (type == null || canBeMade(type)) {
      return fault;
    }
    return "'"
        + name
        + "' cannot be made: it is abstract, or has no public constructor that takes nothing,"
        + " a message, or a message and a cause";
  }

  static @Nullable Class<?> find(String name) {
    try {
      return Class.forName(name, false, ClassLoader.getPlatformClassLoader());
    } catch (ClassNotFoundException | LinkageError absent) {
      return null;
    }
  }

  /** Libraries have packages in {@code javax} too: only one that the JVM itself has tells. */
  private static boolean isOfThisJvm(String name) {
    if (name.startsWith("java.")) {
      return true;
    }
    String packageName = name.substring(0, name.lastIndexOf('.'));
    for (Module module : ModuleLayer.boot().modules()) {
      if (module.getPackages().contains(packageName)) {
        return true;
      }
    }
    return false;
  }

  private static boolean canBeMade(Class<?> type) {
    int modifiers = type.getModifiers();
    return Modifier.isPublic(modifiers)
        && !Modifier.isAbstract(modifiers)
        && (hasConstructor(type, String.class)
            || hasConstructor(type)
            || hasConstructor(type, String.class, Throwable.class));
  }

  private static boolean hasConstructor(Class<?> type, Class<?>... parameters) {
    for (Constructor<?> constructor : type.getConstructors()) {
      if (Arrays.equals(constructor.getParameterTypes(), parameters)) {
        return true;
      }
    }
    return false;
  }
}
