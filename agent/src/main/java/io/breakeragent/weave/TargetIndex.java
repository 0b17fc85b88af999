package io.breakeragent.weave;

import io.breakeragent.target.ClassSelector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which targets mean a class. The name is looked up first, and only where a target selects by
 * supertype or annotation is a class file read. Thread-safe.
 */
final class TargetIndex {

  private final Map<String, List<TargetRow>> byName = new HashMap<>();
  private final List<TargetRow> byGlob = new ArrayList<>();
  private final SubtypeTargets bySupertype = new SubtypeTargets();
  private final List<TargetRow> byAnnotation = new ArrayList<>();

  TargetIndex(List<TargetRow> rows) {
    for (TargetRow row : rows) {
      ClassSelector selector = row.target().classes();
      if (selector instanceof ClassSelector.Exact exact) {
        List<TargetRow> sameName = byName.get(exact.className());
        if (sameName == null) {
          sameName = new ArrayList<>(1);
          byName.put(exact.className(), sameName);
        }
        sameName.add(row);
      } else if (selector instanceof ClassSelector.ByGlob) {
        byGlob.add(row);
      } else if (selector instanceof ClassSelector.SubtypesOf subtypes) {
        bySupertype.add(subtypes.typeName(), row);
      } else {
        byAnnotation.add(row);
      }
    }
  }

  /**
   * The targets that mean a class, in no certain order.
   *
   * @param loaded the class if it is loaded already, and is being retransformed
   */
  List<TargetRow> find(
      @Nullable ClassLoader loader, String className, @Nullable Class<?> loaded, byte[] classFile) {
    List<TargetRow> found = findByName(className, isOfTheJdk(loader));
    if (isByNameOnly()) {
      return found;
    }
    List<TargetRow> all = new ArrayList<>(found);
    if (!bySupertype.isEmpty()) {
      bySupertype.find(loader, className, loaded, classFile, all);
    }
    if (!byAnnotation.isEmpty()) {
      all.addAll(findByAnnotation(ClassHeader.of(classFile)));
    }
    return all;
  }

  /** Whether a target may mean a class, as far as its name tells. */
  boolean mayMean(String className) {
    return !isByNameOnly() || !findByName(className, false).isEmpty();
  }

  /** Whether any target means a class that is loaded already. */
  boolean means(Class<?> type) {
    if (!findByName(type.getName(), isOfTheJdk(type.getClassLoader())).isEmpty()) {
      return true;
    }
    if (bySupertype.mean(type)) {
      return true;
    }
    return !byAnnotation.isEmpty()
        && !isOfTheJdk(type.getClassLoader())
        && !findByAnnotation(ClassHeader.of(type.getClassLoader(), type.getName())).isEmpty();
  }

  private boolean isByNameOnly() {
    return bySupertype.isEmpty() && byAnnotation.isEmpty();
  }

  /** By exact name, and by glob unless it is a class of the JDK: those have to be named. */
  private List<TargetRow> findByName(String className, boolean ofTheJdk) {
    List<TargetRow> exact = byName.getOrDefault(className, List.of());
    if (ofTheJdk) {
      return exact;
    }
    List<TargetRow> all = exact;
    for (TargetRow row : byGlob) {
      if (row.target().classes() instanceof ClassSelector.ByGlob glob
          && glob.glob().matches(className)) {
        all = all == exact ? new ArrayList<>(exact) : all;
        all.add(row);
      }
    }
    return all;
  }

  private List<TargetRow> findByAnnotation(ClassHeader header) {
    List<TargetRow> all = new ArrayList<>(0);
    for (TargetRow row : byAnnotation) {
      if (row.target().classes() instanceof ClassSelector.AnnotatedWith annotated
          && header.mentions(annotated.annotationName())) {
        all.add(row);
      }
    }
    return all;
  }

  private static boolean isOfTheJdk(@Nullable ClassLoader loader) {
    return loader == null || loader == ClassLoader.getPlatformClassLoader();
  }
}
