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
    List<Slot> sameName = slots.get(method.name());
    if (sameName == null) {
      sameName = new ArrayList<>(1);
      slots.put(method.name(), sameName);
    }
    for (Slot slot : sameName) {
      if (slot.boot == (loader == null) && slot.get() == loader) {
        return slot.index;
      }
    }
    int index = free.isEmpty() ? next++ : free.pop();
    sameName.add(new Slot(loader, collected, index, method.name()));
    return index;
  }

  private void expunge() {
    for (Reference<?> r = collected.poll(); r != null; r = collected.poll()) {
      Slot dead = (Slot) r;
      free.push(dead.index);
      List<Slot> sameName = slots.get(dead.method);
      if (sameName != null) {
        sameName.remove(dead);
        if (sameName.isEmpty()) {
          slots.remove(dead.method);
        }
      }
    }
  }

  private static final class Slot extends WeakReference<ClassLoader> {

    final int index;
    final String method;
    final boolean boot;

    Slot(
        @Nullable ClassLoader loader,
        ReferenceQueue<ClassLoader> collected,
        int index,
        String method) {
      super(loader, collected);
      this.index = index;
      this.method = method;
      this.boot = loader == null;
    }
  }
}
