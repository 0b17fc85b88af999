package io.breakeragent.completion;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** The public methods of an interface of the application, looked up once. */
final class Methods {

  // Kept by the interface itself, so that an undeployed application can be collected.
  private static final ClassValue<Method[]> OF_TYPE =
      new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
          return type.getMethods();
        }
      };

  private Methods() {}

  /** All of them; not to be changed. */
  static Method[] of(Class<?> type) {
    return OF_TYPE.get(type);
  }

  /** The only one of that name and one parameter. */
  static Method named(String name, Class<?> type) throws NoSuchMethodException {
    for (Method method : of(type)) {
      if (method.getName().equals(name) && method.getParameterCount() == 1) {
        return method;
      }
    }
    throw new NoSuchMethodException(type + " has no method " + name);
  }

  /**
   * Calls a method, also where its interface is not public.
   *
   * @param target null for a static method
   */
  static @Nullable Object invoke(
      Method method, @Nullable Object target, @Nullable Object... arguments)
      throws IllegalAccessException, InvocationTargetException {
    if (!Modifier.isPublic(method.getDeclaringClass().getModifiers())) {
      method.trySetAccessible();
    }
    return method.invoke(target, arguments);
  }
}
