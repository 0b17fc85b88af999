package io.breakeragent.path;

import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/**
 * One step of a path: reads the member of that name of whatever object it is given. Thread-safe.
 *
 * <p>What it found is kept by the object's class itself, so that an undeployed application can be
 * collected.
 */
class Step {

  private final String name;
  private final @Nullable Step next;

  private final ClassValue<MethodHandle> readers =
      new ClassValue<>() {
        @Override
        protected MethodHandle computeValue(Class<?> type) {
          return Readers.find(type, name);
        }
      };

  Step(String name, @Nullable Step next) {
    this.name = name;
    this.next = next;
  }

  static Step of(String name, @Nullable Step next) {
    return name.equals(HostAndPort.NAME) ? new HostAndPortStep(next) : new Step(name, next);
  }

  /** The step after this one, null if it is the last. */
  @Nullable Step next() {
    return next;
  }

  /** What the member holds or returns; null if there is no such member. */
  @Nullable Object read(Object value) throws Throwable {
    return (Object) readers.get(value.getClass()).invokeExact(value);
  }
}
