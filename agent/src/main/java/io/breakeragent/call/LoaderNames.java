package io.breakeragent.call;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/** What stands for a class loader in the name of a breaker. */
final class LoaderNames {

  private LoaderNames() {}

  /** Its own name; that of its class and a number if it has none. */
  static String of(@Nullable WeakReference<ClassLoader> reference) {
    ClassLoader loader = reference == null ? null : reference.get();
    if (loader == null) {
      return "boot";
    }
    String name = loader.getName();
    return name == null || name.isEmpty()
        ? loader.getClass().getSimpleName()
            + "@"
            + Integer.toHexString(System.identityHashCode(loader))
        : name;
  }
}
