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

  /** The targets that mean a class that is being loaded or retransformed, in no certain order. */
  List<TargetRow> find(@Nullable ClassLoader loader, String className, byte[] classFile) {
    List<TargetRow> found = findByName(className);
    if (byContent.isEmpty()) {
      return found;
    }
    ClassHeader header = ClassHeader.of(classFile);
    List<TargetRow> all = new ArrayList<>(found);
    for (TargetRow row : byContent) {
      if (means(row.target().classes(), loader, className.replace('.', '/'), header)) {
        all.add(row);
      }
    }
    return all;
  }

  /** Whether a target may mean a class, as far as its name tells. */
  boolean mayMean(String className) {
    return !byContent.isEmpty() || !findByName(className).isEmpty();
  }

  /** Whether any target means a class that is loaded already. */
  boolean means(Class<?> type) {
    if (!findByName(type.getName()).isEmpty()) {
      return true;
    }
    ClassHeader header = null;
    for (TargetRow row : byContent) {
      if (row.target().classes() instanceof ClassSelector.SubtypesOf subtypes) {
        if (Supertypes.reach(type, subtypes.typeName())) {
          return true;
        }
      } else if (!isOfTheJdk(type)) {
        String name = type.getName().replace('.', '/');
        byte[] bytes = header == null ? ClassFiles.find(type.getClassLoader(), name) : null;
        header = bytes == null ? header : ClassHeader.of(bytes);
        if (header != null && means(row.target().classes(), type.getClassLoader(), name, header)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<TargetRow> findByName(String className) {
    List<TargetRow> exact = byName.getOrDefault(className, List.of());
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

  private boolean means(
      ClassSelector selector,
      @Nullable ClassLoader loader,
      String internalName,
      ClassHeader header) {
    if (selector instanceof ClassSelector.SubtypesOf subtypes) {
      String wanted = subtypes.typeName().replace('.', '/');
      return supertypes.reach(loader, internalName, header, wanted);
    }
    if (selector instanceof ClassSelector.AnnotatedWith annotated) {
      String annotation = annotated.annotationName().replace('.', '/');
      return header.isAnnotated(annotation) || header.isAnyMethodAnnotated(annotation);
    }
    return false;
  }

  private static boolean isOfTheJdk(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    return loader == null || loader == ClassLoader.getPlatformClassLoader();
  }
}
