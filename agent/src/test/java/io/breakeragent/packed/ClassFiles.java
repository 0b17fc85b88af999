package io.breakeragent.packed;

import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.RETURN;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;

/** Writes class files that javac of today does not: old, odd or huge ones. */
final class ClassFiles {

  private final Path directory;

  ClassFiles(Path directory) {
    this.directory = directory;
  }

  /** A class of this version whose method {@code call} runs the code and then fails. */
  void failing(String name, int version, Consumer<MethodVisitor> code) {
    failing(name, version, null, code, type -> {});
  }

  /** The same, with a generic signature and with more members. */
  void failing(
      String name,
      int version,
      @Nullable String signature,
      Consumer<MethodVisitor> code,
      Consumer<ClassWriter> members) {
    ClassWriter type = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    String internalName = name.replace('.', '/');
    String[] interfaces = {"java/util/concurrent/Callable"};
    int access = ACC_PUBLIC | ACC_SUPER;
    type.visit(version, access, internalName, signature, "java/lang/Object", interfaces);
    constructor(type);
    MethodVisitor call = type.visitMethod(ACC_PUBLIC, "call", "()Ljava/lang/Object;", null, null);
    call.visitCode();
    code.accept(call);
    call.visitMethodInsn(INVOKESTATIC, "com/acme/Twice", "down", "()Ljava/lang/Object;", false);
    call.visitInsn(ARETURN);
    call.visitMaxs(0, 0);
    call.visitEnd();
    members.accept(type);
    type.visitEnd();
    write(internalName, type.toByteArray());
  }

  void write(String internalName, byte[] bytes) {
    try {
      Path file = directory.resolve(internalName + ".class");
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void constructor(ClassWriter type) {
    MethodVisitor constructor = type.visitMethod(ACC_PUBLIC, "<init>", "()V", null, null);
    constructor.visitCode();
    constructor.visitVarInsn(ALOAD, 0);
    constructor.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    constructor.visitInsn(RETURN);
    constructor.visitMaxs(0, 0);
    constructor.visitEnd();
  }
}
