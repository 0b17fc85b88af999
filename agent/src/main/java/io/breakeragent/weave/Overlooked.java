package io.breakeragent.weave;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the classes that no transformer was shown. While a transformer runs, the JVM shows it none
 * of the classes that its own thread loads; and a class loader of the application that is asked for
 * a class file may well load some. Thread-safe; holds class loaders weakly.
 */
final class Overlooked {

  private static final ClassLoader PLATFORM = ClassLoader.getPlatformClassLoader();
  private static final ClassLoader SYSTEM = ClassLoader.getSystemClassLoader();

  private final Map<ClassLoader, Set<String>> shown =
      Collections.synchronizedMap(new WeakHashMap<>());
  private volatile int rounds;

  /** Notes that a class was shown, and that its loader is going to be asked for class files. */
  void show(@Nullable ClassLoader loader, String className) {
    if (loader == null || loader == PLATFORM || loader == SYSTEM) {
      // Loaders of the JDK load no classes of the application while they look for a file.
      return;
    }
    Set<String> names = shown.get(loader);
    if (names == null) {
      names = ConcurrentHashMap.newKeySet();
      Set<String> other = shown.putIfAbsent(loader, names);
      names = other == null ? names : other;
    }
    names.add(className);
    // Two, because a class may be on its way still when the first one looks.
    rounds = 2;
  }

  /** Whether a class may have been overlooked since {@link #among} looked last. */
  boolean isDue() {
    int left = rounds;
    rounds = Math.max(0, left - 1);
    return left > 0;
  }

  /** Those of the loaded classes that were not shown, though others of their loader were. */
  List<Class<?>> among(Class<?>[] loaded) {
    List<Class<?>> overlooked = new ArrayList<>();
    for (Class<?> type : loaded) {
      ClassLoader loader = type.isArray() ? null : type.getClassLoader();
      Set<String> names = loader == null ? null : shown.get(loader);
      if (names != null && !names.contains(type.getName())) {
        overlooked.add(type);
      }
    }
    return overlooked;
  }
}
