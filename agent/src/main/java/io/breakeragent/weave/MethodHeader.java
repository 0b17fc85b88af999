package io.breakeragent.weave;

import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import org.jspecify.annotations.Nullable;

/**
 * What a class file says about a method apart from its code. Nothing is resolved: a signature may
 * name types that are not there. Equal to a method of the same class only.
 *
 * @param descriptor the erased types in the JVM's notation
 * @param exceptions the class names of its throws clause
 * @param annotations the class names of the annotations on it
 */
record MethodHeader(
    int access, String name, String descriptor, List<String> exceptions, List<String> annotations) {

  /** Tells the method from all others of its class. */
  String key() {
    return name + descriptor;
  }

  boolean isAbstract() {
    return is(Opcodes.ACC_ABSTRACT);
  }

  boolean isStatic() {
    return is(Opcodes.ACC_STATIC);
  }

  boolean isNative() {
    return is(Opcodes.ACC_NATIVE);
  }

  /** A bridge or another method that the compiler made up. */
  boolean isSynthetic() {
    return is(Opcodes.ACC_SYNTHETIC);
  }

  boolean isBridge() {
    return is(Opcodes.ACC_BRIDGE);
  }

  /** The types of the parameters as they are written in source. */
  List<String> parameterTypes() {
    return parameterTypes(descriptor);
  }

  /** {@code get(java.lang.String)}. */
  String signature() {
    return name + "(" + String.join(",", parameterTypes()) + ")";
  }

  String returnType() {
    return Type.getReturnType(descriptor).getClassName();
  }

  static List<String> parameterTypes(String descriptor) {
    Type[] types = Type.getArgumentTypes(descriptor);
    List<String> names = new ArrayList<>(types.length);
    for (Type type : types) {
      names.add(type.getClassName());
    }
    return names;
  }

  // Written out, because those that the compiler makes would cost a start milliseconds.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MethodHeader method && key().equals(method.key());
  }

  @Override
  public int hashCode() {
    return key().hashCode();
  }

  private boolean is(int flag) {
    return (access & flag) != 0;
  }
}
