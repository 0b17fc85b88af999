package io.breakeragent.completion;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * A class of the application that we know by its name: loaded when it is first needed, by the
 * guarded class's own loader, and held weakly. Thread-safe.
 */
public final class NamedClass {

  private final String name;
  private volatile @Nullable WeakReference<Class<?>> loaded;

  public NamedClass(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  /**
   * The class.
   *
   * @param loader the class loader of the guarded class, null for the boot loader
   */
  public Class<?> load(@Nullable WeakReference<ClassLoader> loader) throws ClassNotFoundException {
    WeakReference<Class<?>> known = loaded;
    Class<?> found = known == null ? null : known.get();
    if (found == null) {
      found = Class.forName(name, true, loader == null ? null : loader.get());
      loaded = new WeakReference<>(found);
    }
    return found;
  }
}
