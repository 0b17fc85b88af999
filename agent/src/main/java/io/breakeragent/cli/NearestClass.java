package io.breakeragent.cli;

import io.breakeragent.classpath.ClassPath;
import io.breakeragent.classpath.JdkClasses;
import io.breakeragent.target.Spelling;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the class that was most likely meant by a name that no class has. */
final class NearestClass {

  private final Set<String> names;

  NearestClass(ClassPath classPath) {
    names = new TreeSet<>(classPath.classNames());
    names.addAll(JdkClasses.names());
  }

  /**
   * The nearest by the whole name, then by that within its package, then the one that has the name
   * in another package; or null.
   */
  @Nullable String to(String className) {
    String nearest = Spelling.nearest(className, names);
    if (nearest != null) {
      return nearest;
    }
    String wanted = simpleName(className);
    String home = className.substring(0, className.length() - wanted.length());
    Map<String, String> besides = new HashMap<>();
    String elsewhere = null;
    for (String name : names) {
      String simple = simpleName(name);
      if (name.length() == home.length() + simple.length() && name.startsWith(home)) {
        besides.put(simple, name);
      }
      elsewhere = simple.equals(wanted) ? name : elsewhere;
    }
    String beside = Spelling.nearest(wanted, besides.keySet());
    return beside == null ? elsewhere : besides.get(beside);
  }

  private static String simpleName(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }
}
