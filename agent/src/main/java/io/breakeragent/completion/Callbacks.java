package io.breakeragent.completion;

import java.lang.ref.WeakReference;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * The callback argument of one woven method: how its calls' ends are seen, and how a refused caller
 * is told. Thread-safe.
 */
public final class Callbacks {

  private final Completion.Callback rules;
  private final String type;
  private final NamedClass declared;
  private final @Nullable WeakReference<ClassLoader> loader;

  /**
   * Of a method.
   *
   * @param type the parameter's type, which has to be an interface
   * @param loader the class loader of the woven class, null for the boot loader
   */
  public Callbacks(
      Completion.Callback rules, String type, @Nullable WeakReference<ClassLoader> loader) {
    this.rules = rules;
    this.type = type;
    this.declared = new NamedClass(type);
    this.loader = loader;
  }

  /** What the callback's methods mean. */
  public Completion.Callback rules() {
    return rules;
  }

  /** The name of the parameter's type. */
  public String type() {
    return type;
  }

  /**
   * Has the callback of one call tell how the call ends.
   *
   * @param callback what the caller passed, maybe null
   * @return what the method is to be given in its place, even if that was null; the callback itself
   *     if it cannot be replaced, and then the end is lost
   */
  public @Nullable Object follow(@Nullable Object callback, CallEnd end) {
    try {
      return new FollowedCallback(callback, rules, end).proxyLikeOriginal(declared.load(loader));
    } catch (ClassNotFoundException | RuntimeException | LinkageError fault) {
      end.lose(fault);
      return callback;
    }
  }

  /**
   * Tells a callback of a call that was refused, by the first of its failure methods that can be
   * called with the rejection.
   *
   * @param self the object whose method was refused, null if that is static: it may be the handle
   *     of the call, which callbacks are given
   * @return false if it has no such method
   * @throws Throwable what the callback throws
   */
  public boolean refuse(Object callback, @Nullable Object self, Throwable rejection)
      throws Throwable {
    for (Method method : methods()) {
      if (rules.failure().contains(method.getName())) {
        Object[] arguments = arguments(method.getParameterTypes(), self, rejection);
        if (arguments != null && tell(callback, method, arguments)) {
          return true;
        }
      }
    }
    return false;
  }

  private Method[] methods() {
    try {
      return Methods.of(declared.load(loader));
    } catch (ClassNotFoundException | LinkageError e) {
      return new Method[0];
    }
  }

  /** False if the method cannot be called. */
  private static boolean tell(Object callback, Method method, @Nullable Object[] arguments)
      throws Throwable {
    try {
      Methods.invoke(method, callback, arguments);
      return true;
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    } catch (IllegalAccessException | IllegalArgumentException e) {
      return false;
    }
  }

  /** What to call a failure method with, or null if that cannot be. */
  private static @Nullable Object @Nullable [] arguments(
      Class<?>[] types, @Nullable Object self, Throwable rejection) {
    @Nullable Object[] arguments = new Object[types.length];
    boolean told = false;
    for (int i = 0; i < types.length; i++) {
      Class<?> type = types[i];
      if (type.isPrimitive()) {
        return null;
      }
      if (Throwable.class.isAssignableFrom(type)) {
        if (!told && type.isInstance(rejection)) {
          arguments[i] = rejection;
          told = true;
        }
      } else if (type != Object.class && type.isInstance(self)) {
        arguments[i] = self;
      }
    }
    return told ? arguments : null;
  }
}
