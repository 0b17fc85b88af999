package io.breakeragent.completion;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for an object of the application: is told of every call, and passes it on. What the
 * object throws gets out as it is. Where there is no object, calls come to nothing.
 */
class StandIn implements InvocationHandler {

  private static final @Nullable Object[] NO_ARGUMENTS = {};

  private final @Nullable Object original;

  StandIn(@Nullable Object original) {
    this.original = original;
  }

  /**
   * A proxy of that interface alone.
   *
   * @throws IllegalArgumentException if the interface cannot be had, or its calls not be passed on
   */
  final Object proxyAs(Class<?> type) {
    if (!isOpenToUs(type)) {
      throw new IllegalArgumentException(type + " is not open to us");
    }
    return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this);
  }

  /**
   * A proxy that has the object's other interfaces too, where they can be had: many a library asks
   * a callback whether it can do more than was declared.
   */
  final Object proxyLikeOriginal(Class<?> declared) {
    if (original != null) {
      Class<?> type = original.getClass();
      List<Class<?>> all = Interfaces.of(type);
      if (all.contains(declared)) {
        try {
          return Proxy.newProxyInstance(type.getClassLoader(), all.toArray(new Class<?>[0]), this);
        } catch (IllegalArgumentException e) {
          // Some of them cannot be had together in one class.
        }
      }
    }
    return proxyAs(declared);
  }

  private static boolean isOpenToUs(Class<?> type) {
    Module ours = StandIn.class.getModule();
    String name = type.getPackageName();
    return Modifier.isPublic(type.getModifiers())
        ? type.getModule().isExported(name, ours)
        : type.getModule().isOpen(name, ours);
  }

  @Override
  public final @Nullable Object invoke(
      Object proxy, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    @Nullable Object[] given = arguments == null ? NO_ARGUMENTS : arguments;
    if (method.getDeclaringClass() != Object.class) {
      return onCall(method, given);
    }
    if (given.length == 1 && given[0] == proxy) {
      return true;
    }
    return call(method, original == null ? this : original, given);
  }

  /** A call of one of the interfaces' methods; the default is to pass it on. */
  @Nullable Object onCall(Method method, @Nullable Object[] arguments) throws Throwable {
    return pass(method, arguments);
  }

  final @Nullable Object pass(Method method, @Nullable Object... arguments) throws Throwable {
    return original == null ? Zero.of(method.getReturnType()) : call(method, original, arguments);
  }

  /** Calls a method; what it throws gets out as it is. */
  static @Nullable Object call(Method method, Object target, @Nullable Object... arguments)
      throws Throwable {
    try {
      return Methods.invoke(method, target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }
}
