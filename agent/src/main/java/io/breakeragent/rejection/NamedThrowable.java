package io.breakeragent.rejection;

import io.breakeragent.breaker.Refusal;
import io.breakeragent.completion.NamedClass;
import java.lang.ref.WeakReference;
import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;

/**
 * Makes exceptions of a type of the application, through the guarded class's own loader. The
 * rejection proper is its cause, where its constructors allow one, so that outer breakers know it.
 *
 * <p>Its stack is walked once, by its own constructor, before the trace is taken off again: a class
 * that we did not write cannot be kept from that.
 */
final class NamedThrowable implements ThrowableMaker {

  // Kept by the exception's class itself, so that an undeployed application can be collected.
  private static final ClassValue<Constructor<?>> CONSTRUCTORS =
      new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
          return bestConstructor(type);
        }
      };

  private final NamedClass type;

  NamedThrowable(String type) {
    this.type = new NamedClass(type);
  }

  @Override
  public Throwable make(Refusal refusal, @Nullable WeakReference<ClassLoader> loader) {
    CallNotPermittedException cause = new CallNotPermittedException(refusal);
    try {
      Throwable made = construct(CONSTRUCTORS.get(type.load(loader)), cause);
      RejectionTrace.takeOff(made);
      return made;
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      // The refusal must still happen: an exception class that fails is no reason to call through.
      return cause;
    }
  }

  @Override
  public String type() {
    return type.name();
  }

  private static Throwable construct(Constructor<?> constructor, CallNotPermittedException cause)
      throws ReflectiveOperationException {
    Object made =
        switch (constructor.getParameterCount()) {
          case 2 -> constructor.newInstance(cause.getMessage(), cause);
          case 1 -> constructor.newInstance(said(constructor.getParameterTypes()[0], cause));
          default -> constructor.newInstance();
        };
    return withCause((Throwable) made, cause);
  }

  private static Object said(Class<?> type, CallNotPermittedException cause)
      throws ReflectiveOperationException {
    return type == String.class ? cause.getMessage() : GrpcStatus.unavailable(type, cause);
  }

  private static Throwable withCause(Throwable exception, Throwable cause) {
    try {
      return exception.getCause() == null ? exception.initCause(cause) : exception;
    } catch (IllegalStateException e) {
      // Its constructor has ruled that it has none.
      return exception;
    }
  }

  private static Constructor<?> bestConstructor(Class<?> type) {
    Class<?>[][] signatures = {{String.class, Throwable.class}, {String.class}, {}};
    for (Class<?>[] signature : signatures) {
      try {
        Constructor<?> constructor = type.getConstructor(signature);
        // Its class need not be public, as long as its package lets us in.
        constructor.trySetAccessible();
        return constructor;
      } catch (NoSuchMethodException e) {
        // The next one will do as well.
      }
    }
    for (Constructor<?> constructor : type.getConstructors()) {
      Class<?>[] parameters = constructor.getParameterTypes();
      if (parameters.length == 1 && parameters[0].getName().equals(GrpcStatus.TYPE)) {
        return constructor;
      }
    }
    throw new IllegalStateException(type + " has no constructor that fits");
  }
}
