package io.breakeragent.call;

import io.breakeragent.rejection.MethodShape;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The numbers of the woven methods. The number of a method whose class loader was collected is
 * given away again, since nothing can call it any more: redeploying an application for years does
 * not fill the table. Not thread-safe.
 */
final class SiteIndexes {

  private final Methods ofBootLoader = new Methods();
  private final List<OfLoader> ofLoaders = new ArrayList<>();
  private final ArrayDeque<Integer> free = new ArrayDeque<>();
  private int next;

  int indexOf(MethodShape method) {
    expunge();
    ClassLoader loader = method.loader() == null ? null : method.loader().get();
    Methods methods = loader == null ? ofBootLoader : ofLoader(loader);
    Map<String, Integer> indexes = methods.returning(method.returnType());
    Integer index = indexes.get(method.name());
    if (index == null) {
      index = free.isEmpty() ? next++ : free.pop();
      indexes.put(method.name(), index);
    }
    return index;
  }

  private Methods ofLoader(ClassLoader loader) {
    for (OfLoader known : ofLoaders) {
      if (known.get() == loader) {
        return known.methods;
      }
    }
    OfLoader fresh = new OfLoader(loader);
    ofLoaders.add(fresh);
    return fresh.methods;
  }

  private void expunge() {
    for (Iterator<OfLoader> each = ofLoaders.iterator(); each.hasNext(); ) {
      OfLoader known = each.next();
      if (known.get() == null) {
        known.methods.giveBackTo(free);
        each.remove();
      }
    }
  }

  /**
   * The numbers of one class loader's methods, by their names for each type that they return: class
   * files, unlike sources, may hold methods that differ in nothing else.
   */
  private static final class Methods {

    private final Map<String, Map<String, Integer>> byReturnType = new HashMap<>();

    Map<String, Integer> returning(String type) {
      Map<String, Integer> indexes = byReturnType.get(type);
      if (indexes == null) {
        indexes = new HashMap<>();
        byReturnType.put(type, indexes);
      }
      return indexes;
    }

    void giveBackTo(ArrayDeque<Integer> free) {
      for (Map<String, Integer> indexes : byReturnType.values()) {
        free.addAll(indexes.values());
      }
    }
  }

  private static final class OfLoader extends WeakReference<ClassLoader> {

    final Methods methods = new Methods();

    OfLoader(ClassLoader loader) {
      super(loader);
    }
  }
}
