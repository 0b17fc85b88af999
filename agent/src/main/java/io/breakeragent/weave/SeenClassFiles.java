package io.breakeragent.weave;

import java.lang.ref.WeakReference;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/**
 * The class files that a class sees: its own, and those of its loader, which is held weakly. Makes
 * do with an empty class where there is none: signatures may name optional types that are not
 * there, and their class can be woven all the same.
 */
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
    return new Resolution.Explicit(bytes == null ? empty(name) : bytes);
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

  private static byte[] empty(String name) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(
        Opcodes.V1_8, Opcodes.ACC_PUBLIC, name.replace('.', '/'), null, "java/lang/Object", null);
    return writer.toByteArray();
  }
}
