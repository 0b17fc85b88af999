package io.breakeragent.weave;

import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.implementation.bytecode.StackManipulation;
import net.bytebuddy.implementation.bytecode.assign.Assigner;
import net.bytebuddy.implementation.bytecode.assign.TypeCasting;

/**
 * Assigns references by a cast, whatever their types are. Byte Buddy's own would look up the return
 * type of every woven method, which costs a class file, and it fails where there is none to be had.
 */
final class CastingAssigner implements Assigner {

  @Override
  public StackManipulation assign(
      TypeDescription.Generic source, TypeDescription.Generic target, Typing typing) {
    if (source.isPrimitive() || target.isPrimitive()) {
      return Assigner.DEFAULT.assign(source, target, typing);
    }
    return target.represents(Object.class)
        ? StackManipulation.Trivial.INSTANCE
        : TypeCasting.to(target);
  }
}
