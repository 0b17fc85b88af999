package io.breakeragent.rejection;

import java.lang.ref.WeakReference;
import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/** An array without elements: {@code []} in the YAML, where the method returns an array. */
final class EmptyArray implements Fallback {

  private final String element;
  private final int dimensions;

  private EmptyArray(String element, int dimensions) {
    this.element = element;
    this.dimensions = dimensions;
  }

  /** The empty array of a type, {@code byte[]}, or null if that is no array. */
  static @Nullable EmptyArray of(String type) {
    int bracket = type.indexOf('[');
    return bracket < 0
        ? null
        : new EmptyArray(type.substring(0, bracket), (type.length() - bracket) / "[]".length());
  }

  @Override
  public String text() {
    return "an empty " + element + "[]".repeat(dimensions);
  }

  @Override
  public Object value(@Nullable WeakReference<ClassLoader> loader) {
    Class<?> primitive = Primitives.find(element);
    try {
      Class<?> type =
          primitive == null
              ? Class.forName(element, false, loader == null ? null : loader.get())
              : primitive;
      return Array.newInstance(type, new int[dimensions]);
    } catch (ClassNotFoundException e) {
      throw new NoClassDefFoundError(element);
    }
  }
}
