package io.breakeragent.weave;

import io.breakeragent.target.OffLimits;
import io.breakeragent.target.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The targets that mean all subtypes of a type. A class without a method to weave is never looked
 * up: that takes the class files of all its supertypes, at every class that loads, for the few that
 * have one. What a target says of method names that it does not find, it learns from the wanted
 * type itself, which loads with its first subtype. Thread-safe, once all are added.
 */
final class SubtypeTargets {

  private final Map<String, List<TargetRow>> byType = new LinkedHashMap<>();
  private final Supertypes supertypes = new Supertypes();

  void add(String type, TargetRow row) {
    List<TargetRow> sameType = byType.get(type);
    if (sameType == null) {
      sameType = new ArrayList<>(1);
      byType.put(type, sameType);
    }
    sameType.add(row);
    if (OffLimits.includes(type)) {
      showNow(type, row);
    }
  }

  boolean isEmpty() {
    return byType.isEmpty();
  }

  /**
   * Adds the targets that mean a class to those found.
   *
   * @param loaded the class if it is loaded already, and is being retransformed
   */
  void find(
      @Nullable ClassLoader loader,
      String className,
      @Nullable Class<?> loaded,
      byte[] classFile,
      List<TargetRow> found) {
    ClassGlance glance = new ClassGlance(classFile);
    List<String> methods = glance.methodNames();
    for (Map.Entry<String, List<TargetRow>> entry : byType.entrySet()) {
      String type = entry.getKey();
      List<TargetRow> rows =
          className.equals(type) ? entry.getValue() : guarding(entry.getValue(), methods);
      if (!rows.isEmpty()
          // A loaded class knows its supertypes better than class files do, which may be absent.
          && (loaded == null
              ? supertypes.reach(loader, className, glance.supertypes(), type)
              : Supertypes.reach(loaded, type))) {
        found.addAll(rows);
      }
    }
  }

  /** Whether any target means a class that is loaded already. */
  boolean mean(Class<?> type) {
    for (String supertype : byType.keySet()) {
      if (Supertypes.reach(type, supertype)) {
        return true;
      }
    }
    return false;
  }

  /** Those of the targets that may mean a method of one of the names. */
  private static List<TargetRow> guarding(List<TargetRow> rows, List<String> methods) {
    List<TargetRow> guarding = List.of();
    for (TargetRow row : rows) {
      if (maySelectAny(row.target(), methods)) {
        guarding = guarding.isEmpty() ? new ArrayList<>(1) : guarding;
        guarding.add(row);
      }
    }
    return guarding;
  }

  private static boolean maySelectAny(Target target, List<String> methods) {
    for (String method : methods) {
      if (target.maySelect(method)) {
        return true;
      }
    }
    return false;
  }

  /** Shows a type to its target that no weaver will ever be shown. */
  private static void showNow(String type, TargetRow row) {
    try {
      byte[] classFile = ClassFiles.find(null, type);
      if (classFile != null) {
        new MethodPicker(null, type, classFile).pick(row);
      }
    } catch (RuntimeException e) {
      // A class file newer than ASM: then the row does not know its methods.
    }
  }
}
