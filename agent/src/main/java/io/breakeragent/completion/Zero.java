package io.breakeragent.completion;

import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/** What a method returns that has nothing to return. */
public final class Zero {

  private Zero() {}

  /** The zero of a primitive type in its box; null for void and all others. */
  public static @Nullable Object of(Class<?> type) {
    return type.isPrimitive() && type != void.class
        ? Array.get(Array.newInstance(type, 1), 0)
        : null;
  }
}
