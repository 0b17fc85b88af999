package io.breakeragent.weave;

import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/**
 * Looks behind a bridge, the method that a compiler adds where an overriding method has another
 * signature than the overridden one. Only the bridge's code says which overload it stands for.
 */
final class Bridge extends ClassVisitor {

  private final String owner;
  private final String bridge;
  private @Nullable String called;

  private Bridge(String owner, String bridge) {
    super(Opcodes.ASM9);
    this.owner = owner;
    this.bridge = bridge;
  }

  /**
   * The key of the method of the same class that a bridge calls, or null if it calls none.
   *
   * @param bridge the bridge's own {@link MethodHeader#key}
   */
  static @Nullable String target(byte[] classFile, String bridge) {
    ClassReader reader = new ClassReader(classFile);
    Bridge visitor = new Bridge(reader.getClassName(), bridge);
    reader.accept(visitor, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return visitor.called;
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    return bridge.equals(name + descriptor) ? new Code() : null;
  }

  private final class Code extends MethodVisitor {

    Code() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String type, String name, String descriptor, boolean isInterface) {
      if (type.equals(owner)) {
        called = name + descriptor;
      }
    }
  }
}
