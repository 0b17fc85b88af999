package io.breakeragent.rejection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The primitive types by name: their boxes, and which whole numbers they hold. */
final class Primitives {

  private static final List<Class<?>> TYPES =
      List.of(
          void.class,
          boolean.class,
          byte.class,
          short.class,
          char.class,
          int.class,
          long.class,
          float.class,
          double.class);

  private static final List<Class<?>> BOXES =
      List.of(
          Void.class,
          Boolean.class,
          Byte.class,
          Short.class,
          Character.class,
          Integer.class,
          Long.class,
          Float.class,
          Double.class);

  private Primitives() {}

  /** The primitive type of that name, void included, or null if it names another type. */
  static @Nullable Class<?> find(String type) {
    for (Class<?> primitive : TYPES) {
      if (primitive.getName().equals(type)) {
        return primitive;
      }
    }
    return null;
  }

  /** The box of a primitive type, and any other type itself. */
  static String boxOf(String type) {
    Class<?> primitive = find(type);
    return primitive == null ? type : BOXES.get(TYPES.indexOf(primitive)).getName();
  }

  /** The number in the given box, or null if that box cannot hold it. */
  static @Nullable Object inBox(long number, String box) {
    return switch (box) {
      case "java.lang.Byte" -> number == (byte) number ? (Object) (byte) number : null;
      case "java.lang.Short" -> number == (short) number ? (Object) (short) number : null;
      case "java.lang.Integer" -> number == (int) number ? (Object) (int) number : null;
      case "java.lang.Long" -> number;
      case "java.lang.Float" -> (float) number;
      case "java.lang.Double" -> (double) number;
      default -> null;
    };
  }
}
