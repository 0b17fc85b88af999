package io.breakeragent.path;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Makes the handles of type {@code (Object)Object} that read a member of any object of a class. */
final class Readers {

  private static final MethodType TYPE = MethodType.genericMethodType(1);
  private static final MethodHandle OF_NOTHING =
      MethodHandles.dropArguments(MethodHandles.constant(Object.class, null), 0, Object.class);
  private static final MethodHandle OF_HOST_AND_PORT = ours(HostAndPort.class, "of", TYPE);
  private static final MethodHandle BOX_INT =
      ours(Wholes.class, "box", MethodType.methodType(Integer.class, int.class));
  private static final MethodHandle BOX_LONG =
      ours(Wholes.class, "box", MethodType.methodType(Long.class, long.class));

  private Readers() {}

  /** The reader of a member; one that finds null if there is no such member. */
  static MethodHandle find(Class<?> type, String name) {
    MethodHandle member = Members.find(type, name);
    if (member != null) {
      return boxed(member).asType(TYPE);
    }
    return name.equals(HostAndPort.NAME) ? OF_HOST_AND_PORT : OF_NOTHING;
  }

  /** Ports and status codes come again and again: they are not boxed anew each time. */
  private static MethodHandle boxed(MethodHandle member) {
    Class<?> type = member.type().returnType();
    if (type == int.class) {
      return MethodHandles.filterReturnValue(member, BOX_INT);
    }
    return type == long.class ? MethodHandles.filterReturnValue(member, BOX_LONG) : member;
  }

  private static MethodHandle ours(Class<?> type, String method, MethodType methodType) {
    try {
      return MethodHandles.lookup().findStatic(type, method, methodType);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
