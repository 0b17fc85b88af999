package io.breakeragent.rejection;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fits a literal of the YAML to a method's return type, or says that it does not fit. */
final class Fallbacks {

  private Fallbacks() {}

  /**
   * The fallback for a method.
   *
   * @param literal as in {@link OnReject.ReturnValue}
   * @throws UnfitException if the type cannot hold the literal
   */
  static Fallback fit(@Nullable Object literal, String type, TypeView types) throws UnfitException {
    Fallback fallback = fallback(literal, type, types);
    if (fallback == null) {
      throw new UnfitException(
          "return: " + text(literal) + " does not fit the return type " + type);
    }
    return fallback;
  }

  private static @Nullable Fallback fallback(
      @Nullable Object literal, String type, TypeView types) {
    if (literal == null) {
      return type.equals("void") || Primitives.find(type) == null ? new Constant(null) : null;
    }
    if (literal instanceof List) {
      Fallback array = EmptyArray.of(type);
      return array == null ? EmptyValue.list(type, types) : array;
    }
    if (literal instanceof Map) {
      return EmptyValue.map(type, types);
    }
    Object value = scalar(literal, Primitives.boxOf(type), types);
    return value == null ? null : new Constant(value);
  }

  private static @Nullable Object scalar(Object literal, String type, TypeView types) {
    if (literal instanceof Long number) {
      Object boxed = Primitives.inBox(number, type);
      return boxed == null ? ifAssignable(natural(number), type, types) : boxed;
    }
    if (literal instanceof Double number) {
      return type.equals("java.lang.Float")
          ? (Object) number.floatValue()
          : ifAssignable(number, type, types);
    }
    if (literal instanceof String text && type.equals("java.lang.Character")) {
      return text.length() == 1 ? text.charAt(0) : null;
    }
    return ifAssignable(literal, type, types);
  }

  /** What Java would make of the number where only an Object, a Number or the like is asked for. */
  private static Object natural(Long number) {
    return number == number.intValue() ? (Object) number.intValue() : number;
  }

  private static @Nullable Object ifAssignable(Object value, String type, TypeView types) {
    return types.isSubtype(value.getClass().getName(), type) ? value : null;
  }

  private static String text(@Nullable Object literal) {
    if (literal instanceof String) {
      return "\"" + literal + "\"";
    }
    return String.valueOf(literal);
  }

  private record Constant(@Nullable Object constant) implements Fallback {
    @Override
    public @Nullable Object value(@Nullable WeakReference<ClassLoader> loader) {
      return constant;
    }

    @Override
    public String text() {
      return Fallbacks.text(constant);
    }
  }
}
