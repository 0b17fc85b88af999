package io.breakeragent.weave;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Finds class files without loading classes. */
final class ClassFiles {

  private ClassFiles() {}

  /** The bytes of a class as its loader sees it, or null where there is no class file to be had. */
  static byte @Nullable [] find(@Nullable ClassLoader loader, String className) {
    // The platform loader offers the class files of the boot loader's modules too.
    ClassLoader source = loader == null ? ClassLoader.getPlatformClassLoader() : loader;
    String file = className.replace('.', '/') + ".class";
    try (InputStream in = source.getResourceAsStream(file)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      return null;
    }
  }
}
