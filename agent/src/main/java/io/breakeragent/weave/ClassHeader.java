package io.breakeragent.weave;

import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/**
 * What a class file says about a class apart from its code: its direct supertypes, its annotations
 * and its methods. Read by ASM alone: the rest of Byte Buddy is loaded only once a class is really
 * woven.
 */
final class ClassHeader {

  private final List<String> supertypes = new ArrayList<>(4);
  private final List<String> annotations = new ArrayList<>(2);
  private final List<MethodHeader> methods = new ArrayList<>();

  private ClassHeader() {}

  static ClassHeader of(byte[] classFile) {
    ClassHeader header = new ClassHeader();
    ClassReader reader = new ClassReader(classFile);
    if (reader.getSuperName() != null) {
      header.supertypes.add(className(reader.getSuperName()));
    }
    for (String implemented : reader.getInterfaces()) {
      header.supertypes.add(className(implemented));
    }
    reader.accept(
        header.new Visitor(),
        ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return header;
  }

  /** The header of a class as its loader sees it, an empty one where nothing is to be learned. */
  static ClassHeader of(@Nullable ClassLoader loader, String className) {
    try {
      byte[] classFile = ClassFiles.find(loader, className);
      return classFile == null ? new ClassHeader() : of(classFile);
    } catch (RuntimeException e) {
      // A loader that is closed, or a class file of a Java to come.
      return new ClassHeader();
    }
  }

  /** The direct supertypes, the superclass first. */
  List<String> supertypes() {
    return supertypes;
  }

  /** The methods in the order of the class file; no constructors and no class initializer. */
  List<MethodHeader> methods() {
    return methods;
  }

  /** Whether the class itself is annotated. */
  boolean isAnnotated(String annotation) {
    return annotations.contains(annotation);
  }

  /** Whether the class, or any of its methods, is annotated. */
  boolean mentions(String annotation) {
    boolean mentioned = isAnnotated(annotation);
    for (MethodHeader method : methods) {
      mentioned |= method.annotations().contains(annotation);
    }
    return mentioned;
  }

  private static String className(String internalName) {
    return internalName.replace('/', '.');
  }

  private static String typeOf(String descriptor) {
    return className(descriptor.substring(1, descriptor.length() - 1));
  }

  private final class Visitor extends ClassVisitor {

    Visitor() {
      super(Opcodes.ASM9);
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
      annotations.add(typeOf(descriptor));
      return null;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] thrown) {
      if (name.startsWith("<")) {
        return null;
      }
      List<String> exceptions = new ArrayList<>(2);
      for (String type : thrown == null ? new String[0] : thrown) {
        exceptions.add(className(type));
      }
      List<String> onMethod = new ArrayList<>(2);
      methods.add(new MethodHeader(access, name, descriptor, exceptions, onMethod));
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
          onMethod.add(typeOf(annotation));
          return null;
        }
      };
    }
  }
}
