package io.breakeragent.call;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the objects whose exchanges have been counted, at most {@value #SLOTS} of them: one
 * that another has taken the slot of is forgotten, and may count again. Holds no object strongly;
 * thread-safe and lock-free.
 */
final class EndedExchanges {

  private static final int SLOTS = 1 << 12;

  private final AtomicReferenceArray<@Nullable WeakReference<Object>> slots =
      new AtomicReferenceArray<>(SLOTS);

  boolean contains(@Nullable Object owner) {
    if (owner == null) {
      return false;
    }
    WeakReference<Object> last = slots.getAcquire(slotOf(owner));
    return last != null && last.refersTo(owner);
  }

  void add(Object owner) {
    slots.setRelease(slotOf(owner), new WeakReference<>(owner));
  }

  /** By identity: what {@code equals} and {@code hashCode} do is the application's. */
  private static int slotOf(Object owner) {
    int hash = System.identityHashCode(owner);
    return (hash ^ hash >>> 16) & SLOTS - 1;
  }
}
