package io.breakeragent.rejection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The primitive types by name: their boxes, and which whole numbers they hold. */
final class Primitives {

  private static final List<String> NAMES =
      List.of("void", "boolean", "byte", "short", "char", "int", "long", "float", "double");

  private static final List<String> BOXES =
      List.of(
          "java.lang.Void",
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Character",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Float",
          "java.lang.Double");

  private static final List<Class<?>> CLASSES =
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

  private Primitives() {}

  static boolean isPrimitive(String type) {
    return NAMES.contains(type);
  }

  /** The box of a primitive type, and any other type itself. */
  static String boxOf(String type) {
    int index = NAMES.indexOf(type);
    return index < 0 ? type : BOXES.get(index);
  }

  static @Nullable Class<?> classOf(String type) {
    int index = NAMES.indexOf(type);
    return index < 0 ? null : CLASSES.get(index);
  }

  /** The number in the given box, or null if that box cannot hold it exactly. */
  static @Nullable Object integral(long number, String box) {
    return switch (box) {
      case "java.lang.Byte" -> number == (byte) number ? (Object) (byte) number : null;
      case "java.lang.Short" -> number == (short) number ? (Object) (short) number : null;
      case "java.lang.Integer" -> number == (int) number ? (Object) (int) number : null;
      case "java.lang.Long" -> number;
      case "java.lang.Float" -> number == (long) (float) number ? (Object) (float) number : null;
      case "java.lang.Double" -> number == (long) (double) number ? (Object) (double) number : null;
      default -> null;
    };
  }
}
