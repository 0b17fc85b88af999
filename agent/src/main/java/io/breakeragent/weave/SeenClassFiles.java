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
    byte[] bytes = find(name);
    return bytes == null ? new Resolution.Illegal(name) : new Resolution.Explicit(bytes);
  }

  boolean exists(String name) {
    return find(name) != null;
  }

  @Override
  public void close() {}

  private byte @Nullable [] find(String name) {
    return name.equals(className)
        ? classFile
        : ClassFiles.find(loader == null ? null : loader.get(), name);
  }
}
