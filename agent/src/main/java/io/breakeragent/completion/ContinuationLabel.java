package io.breakeragent.completion;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/**
 * The label of a continuation that the Kotlin compiler made for a suspend function: where in its
 * body the function goes on. Its sign is set just before the function is entered to go on, and
 * taken off at once by the function itself: so that tells a resumption from a call that the
 * function makes, be it of itself or of an overload.
 */
final class ContinuationLabel {

  private static final String COMPILED = "kotlin.coroutines.jvm.internal.ContinuationImpl";

  // Kept by the continuation's class itself, so that an undeployed application can be collected.
  private static final ClassValue<@Nullable Field> OF_CLASS =
      new ClassValue<>() {
        @Override
        protected @Nullable Field computeValue(Class<?> type) {
          return find(type);
        }
      };

  private ContinuationLabel() {}

  /** Whether the function of this continuation is entered to go on. */
  static boolean isResumed(Object continuation) {
    Field label = OF_CLASS.get(continuation.getClass());
    try {
      return label != null && label.getInt(continuation) < 0;
    } catch (IllegalAccessException e) {
      return false;
    }
  }

  private static @Nullable Field find(Class<?> type) {
    Class<?> superclass = type.getSuperclass();
    if (superclass == null || !superclass.getName().equals(COMPILED)) {
      return null;
    }
    try {
      Field label = type.getDeclaredField("label");
      return label.getType() == int.class && label.trySetAccessible() ? label : null;
    } catch (NoSuchFieldException e) {
      return null;
    }
  }
}
