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
  private final List<TargetRow> byContent = new ArrayList<>();
  private final Supertypes supertypes = new Supertypes();

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
      } else {
        byContent.add(row);
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
    if (byContent.isEmpty()) {
      return found;
    }
    ClassHeader header = ClassHeader.of(classFile);
    List<TargetRow> all = new ArrayList<>(found);
    for (TargetRow row : byContent) {
      ClassSelector selector = row.target().classes();
      if (selector instanceof ClassSelector.SubtypesOf subtypes
          ? isSubtype(loader, className, loaded, header, subtypes.typeName())
          : isAnnotated(header, selector)) {
        all.add(row);
      }
    }
    return all;
  }

  /** Whether a target may mean a class, as far as its name tells. */
  boolean mayMean(String className) {
    return !byContent.isEmpty() || !findByName(className, false).isEmpty();
  }

  /** Whether any target means a class that is loaded already. */
  boolean means(Class<?> type) {
    if (!findByName(type.getName(), isOfTheJdk(type.getClassLoader())).isEmpty()) {
      return true;
    }
    ClassHeader header = null;
    for (TargetRow row : byContent) {
      ClassSelector selector = row.target().classes();
      if (selector instanceof ClassSelector.SubtypesOf subtypes) {
        if (Supertypes.reach(type, subtypes.typeName())) {
          return true;
        }
      } else if (!isOfTheJdk(type.getClassLoader())) {
        header = header == null ? ClassHeader.of(type.getClassLoader(), type.getName()) : header;
        if (isAnnotated(header, selector)) {
          return true;
        }
      }
    }
    return false;
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

  private boolean isSubtype(
      @Nullable ClassLoader loader,
      String className,
      @Nullable Class<?> loaded,
      ClassHeader header,
      String wanted) {
    // A loaded class knows its supertypes better than class files do, which may not be there.
    return loaded == null
        ? supertypes.reach(loader, className, header, wanted)
        : Supertypes.reach(loaded, wanted);
  }

  private static boolean isAnnotated(ClassHeader header, ClassSelector selector) {
    return selector instanceof ClassSelector.AnnotatedWith annotated
        && header.mentions(annotated.annotationName());
  }

  private static boolean isOfTheJdk(@Nullable ClassLoader loader) {
    return loader == null || loader == ClassLoader.getPlatformClassLoader();
  }
}
