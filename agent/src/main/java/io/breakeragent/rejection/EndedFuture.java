package io.breakeragent.rejection;

import java.lang.ref.WeakReference;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Makes futures that have ended already, of a type that a refused method may return. */
interface EndedFuture {

  /**
   * A future that has failed.
   *
   * @param loader the class loader of the refused method's class, null for the boot loader
   */
  Future<?> failed(Throwable thrown, @Nullable WeakReference<ClassLoader> loader)
      throws ReflectiveOperationException;

  /** A future that has the value. */
  Future<?> completed(@Nullable Object value, @Nullable WeakReference<ClassLoader> loader)
      throws ReflectiveOperationException;

  /** What makes them for a method that returns this type, or null if it takes no future of ours. */
  static @Nullable EndedFuture of(String type, TypeView types) {
    ReturnKind kind = ReturnKind.of(type, types);
    if (kind == ReturnKind.STAGE) {
      return EndedStage.of(type, types);
    }
    return kind == ReturnKind.LISTENABLE_FUTURE ? EndedListenableFuture.of(type, types) : null;
  }
}
