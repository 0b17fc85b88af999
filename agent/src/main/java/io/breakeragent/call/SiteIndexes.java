package io.breakeragent.call;

import io.breakeragent.rejection.MethodShape;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of the woven methods. The number of a method whose class loader was collected is
 * given away again, since nothing can call it any more: redeploying an application for years does
 * not fill the table. Not thread-safe.
 */
final class SiteIndexes {

  private final Map<String, List<Slot>> slots = new HashMap<>();
  private final ReferenceQueue<ClassLoader> collected = new ReferenceQueue<>();
  private final ArrayDeque<Integer> free = new ArrayDeque<>();
  private int next;

  int indexOf(MethodShape method) {
    expunge();
    ClassLoader loader = method.loader() == null ? null : method.loader().get();
    // Class files, unlike sources, may hold methods that differ in nothing but their return types.
    String key = method.returnType() + " " + method.name();
    List<Slot> sameName = slots.get(key);
    if (sameName == null) {
      sameName = new ArrayList<>(1);
      slots.put(key, sameName);
    }
    for (Slot slot : sameName) {
      if (slot.boot == (loader == null) && slot.get() == loader) {
        return slot.index;
      }
    }
    int index = free.isEmpty() ? next++ : free.pop();
    sameName.add(new Slot(loader, collected, index, key));
    return index;
  }

  private void expunge() {
    for (Reference<?> r = collected.poll(); r != null; r = collected.poll()) {
      Slot dead = (Slot) r;
      free.push(dead.index);
      List<Slot> sameName = slots.get(dead.key);
      if (sameName != null) {
        sameName.remove(dead);
        if (sameName.isEmpty()) {
          slots.remove(dead.key);
        }
      }
    }
  }

  private static final class Slot extends WeakReference<ClassLoader> {

    final int index;
    final String key;
    final boolean boot;

    Slot(
        @Nullable ClassLoader loader,
        ReferenceQueue<ClassLoader> collected,
        int index,
        String key) {
      super(loader, collected);
      this.index = index;
      this.key = key;
      this.boot = loader == null;
    }
  }
}
