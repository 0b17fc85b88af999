package io.breakeragent.weave;

import java.lang.ref.WeakReference;
import net.bytebuddy.dynamic.ClassFileLocator;
import org.jspecify.annotations.Nullable;

/** The class files that a class sees: its own, and those of its loader, which is held weakly. */
final class SeenClassFiles implements ClassFileLocator {

  private final String className;
  private final byte[] classFile;
  private final @Nullable WeakReference<ClassLoader> loader;

  SeenClassFiles(@Nullable ClassLoader loader, String className, byte[] classFile) {
    this.className = className;
    this.classFile = classFile;
    this.loader = loader == null ? null : new WeakReference<>(loader);
  }

  @Override
  public Resolution locate(String name) {
    byte[] found =
        name.equals(className)
            ? classFile
            : ClassFiles.find(loader == null ? null : loader.get(), name);
    return found == null ? new Resolution.Illegal(name) : new Resolution.Explicit(found);
  }

  @Override
  public void close() {}
}
