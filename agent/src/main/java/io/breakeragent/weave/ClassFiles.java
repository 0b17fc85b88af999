package io.breakeragent.weave;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Finds class files without loading classes. */
final class ClassFiles {

  private ClassFiles() {}

  /**
   * The bytes of a class as its loader sees it, or null where there is no class file to be had.
   *
   * @param internalName the class's name with slashes
   */
  static byte @Nullable [] find(@Nullable ClassLoader loader, String internalName) {
    // The platform loader offers the class files of the boot loader's modules too.
    ClassLoader source = loader == null ? ClassLoader.getPlatformClassLoader() : loader;
    try (InputStream in = source.getResourceAsStream(internalName + ".class")) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      return null;
    }
  }
}
