package io.breakeragent.weave;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/**
 * What a class file says about a class apart from its code: its direct supertypes and the
 * annotations on it and on its methods. Names are internal ones, with slashes. Read by ASM alone:
 * the rest of Byte Buddy is loaded only once a class is really woven.
 */
final class ClassHeader {

  private final List<String> supertypes = new ArrayList<>(4);
  private final List<String> annotations = new ArrayList<>(2);
  private final Map<String, List<String>> methodAnnotations = new HashMap<>();

  private ClassHeader() {}

  static ClassHeader of(byte[] classFile) {
    ClassHeader header = new ClassHeader();
    ClassReader reader = new ClassReader(classFile);
    if (reader.getSuperName() != null) {
      header.supertypes.add(reader.getSuperName());
    }
    header.supertypes.addAll(List.of(reader.getInterfaces()));
    reader.accept(
        header.new Visitor(),
        ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return header;
  }

  List<String> supertypes() {
    return supertypes;
  }

  boolean isAnnotated(String annotation) {
    return annotations.contains(annotation);
  }

  boolean isMethodAnnotated(String nameAndDescriptor, String annotation) {
    return methodAnnotations.getOrDefault(nameAndDescriptor, List.of()).contains(annotation);
  }

  boolean isAnyMethodAnnotated(String annotation) {
    for (List<String> onMethod : methodAnnotations.values()) {
      if (onMethod.contains(annotation)) {
        return true;
      }
    }
    return false;
  }

  private static String internalName(String descriptor) {
    return descriptor.substring(1, descriptor.length() - 1);
  }

  private final class Visitor extends ClassVisitor {

    Visitor() {
      super(Opcodes.ASM9);
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
      annotations.add(internalName(descriptor));
      return null;
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
          List<String> onMethod = methodAnnotations.get(name + descriptor);
          if (onMethod == null) {
            onMethod = new ArrayList<>(2);
            methodAnnotations.put(name + descriptor, onMethod);
          }
          onMethod.add(internalName(annotation));
          return null;
        }
      };
    }
  }
}
