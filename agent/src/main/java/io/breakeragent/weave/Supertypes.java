package io.breakeragent.weave;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which classes extend or implement which: from class files for a class that is being loaded, whose
 * supertypes need not be loaded yet, and from the class itself once it is loaded. Thread-safe.
 */
final class Supertypes {

  private static final ClassLoader BOOT = ClassLoader.getPlatformClassLoader();

  private final Map<ClassLoader, Map<String, List<String>>> known =
      Collections.synchronizedMap(new WeakHashMap<>());

  /**
   * Whether a class that is being loaded is a subtype of the wanted type, or that type itself.
   *
   * @param direct what its own class file says that it extends and implements
   */
  boolean reach(
      @Nullable ClassLoader loader, String className, List<String> direct, String wanted) {
    if (className.equals(wanted)) {
      return true;
    }
    Set<String> seen = new HashSet<>();
    ArrayDeque<String> open = new ArrayDeque<>(direct);
    while (!open.isEmpty()) {
      String type = open.pop();
      if (type.equals(wanted)) {
        return true;
      }
      if (seen.add(type) && !type.equals("java.lang.Object")) {
        open.addAll(directSupertypes(loader, type));
      }
    }
    return false;
  }

  /** The same for a class that is loaded. */
  static boolean reach(Class<?> type, String wanted) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      if (c.getName().equals(wanted)) {
        return true;
      }
      for (Class<?> implemented : c.getInterfaces()) {
        if (reach(implemented, wanted)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<String> directSupertypes(@Nullable ClassLoader loader, String type) {
    ClassLoader key = loader == null || type.startsWith("java.") ? BOOT : loader;
    Map<String, List<String>> ofLoader = known.get(key);
    if (ofLoader == null) {
      ofLoader = new ConcurrentHashMap<>();
      known.put(key, ofLoader);
    }
    List<String> found = ofLoader.get(type);
    if (found == null) {
      found = read(key, type);
      ofLoader.put(type, found);
    }
    return found;
  }

  private static List<String> read(ClassLoader loader, String type) {
    try {
      byte[] classFile = ClassFiles.find(loader, type);
      return classFile == null ? List.of() : new ClassGlance(classFile).supertypes();
    } catch (RuntimeException e) {
      // A loader that is closed, or a broken class file.
      return List.of();
    }
  }
}
