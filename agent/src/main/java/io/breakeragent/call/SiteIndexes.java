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

  private final Map<String, Integer> ofBootLoader = new HashMap<>();
  private final List<OfLoader> ofLoaders = new ArrayList<>();
  private final ArrayDeque<Integer> free = new ArrayDeque<>();
  private int next;

  int indexOf(MethodShape method) {
    expunge();
    ClassLoader loader = method.loader() == null ? null : method.loader().get();
    Map<String, Integer> indexes = loader == null ? ofBootLoader : ofLoader(loader);
    // Class files, unlike sources, may hold methods that differ in nothing but their return types.
    String key = method.returnType() + " " + method.name();
    Integer index = indexes.get(key);
    if (index == null) {
      index = free.isEmpty() ? next++ : free.pop();
      indexes.put(key, index);
    }
    return index;
  }

  private Map<String, Integer> ofLoader(ClassLoader loader) {
    for (OfLoader known : ofLoaders) {
      if (known.get() == loader) {
        return known.indexes;
      }
    }
    OfLoader fresh = new OfLoader(loader);
    ofLoaders.add(fresh);
    return fresh.indexes;
  }

  private void expunge() {
    for (Iterator<OfLoader> each = ofLoaders.iterator(); each.hasNext(); ) {
      OfLoader known = each.next();
      if (known.get() == null) {
        free.addAll(known.indexes.values());
        each.remove();
      }
    }
  }

  /** The numbers of one class loader's methods, by their types and names. */
  private static final class OfLoader extends WeakReference<ClassLoader> {

    final Map<String, Integer> indexes = new HashMap<>();

    OfLoader(ClassLoader loader) {
      super(loader);
    }
  }
}
