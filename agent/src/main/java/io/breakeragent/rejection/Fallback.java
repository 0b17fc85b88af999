package io.breakeragent.rejection;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/** A value to return in place of a refused call, of the type that the method returns. */
interface Fallback {

  /**
   * The value: a fresh one where it could be changed by its receiver.
   *
   * @param loader the class loader of the refused method's class, null for the boot loader
   */
  @Nullable Object value(@Nullable WeakReference<ClassLoader> loader);

  /** The value as people read it. */
  String text();
}
