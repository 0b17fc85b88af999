package io.breakeragent.completion;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * What we know of a publisher by its class.
 *
 * @param values how many it may have
 * @param factory Reactor's own, that makes a publisher of the same kind around another; or null
 */
record PublisherKind(Values values, @Nullable Method factory) {

  /** How many values a publisher may have, and so what a cancellation means. */
  enum Values {
    /** The call ends with the value. */
    ONE,
    /** The call ends with the last one; who cancels before does not say whether he had enough. */
    MANY,
    /** Who cancels after a value has got what he wanted: so a Mono is made of any publisher. */
    ONE_OR_MANY
  }

  private static final String MONO = "reactor.core.publisher.Mono";
  private static final String FLUX = "reactor.core.publisher.Flux";

  // Kept by the publisher's class itself, so that an undeployed application can be collected.
  private static final ClassValue<PublisherKind> OF_CLASS =
      new ClassValue<>() {
        @Override
        protected PublisherKind computeValue(Class<?> type) {
          return find(type);
        }
      };

  static PublisherKind of(Class<?> type) {
    return OF_CLASS.get(type);
  }

  /** Whether there is a factory for publishers that are declared as this class. */
  static boolean hasFactory(String name) {
    return name.equals(MONO) || name.equals(FLUX);
  }

  private static PublisherKind find(Class<?> type) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      if (c.getName().equals(MONO)) {
        // Not its method 'from', which cancels the source after the first value.
        return new PublisherKind(Values.ONE, factory("fromDirect", c));
      }
      if (c.getName().equals(FLUX)) {
        return new PublisherKind(Values.MANY, factory("from", c));
      }
    }
    return new PublisherKind(Values.ONE_OR_MANY, null);
  }

  private static Method factory(String name, Class<?> type) {
    try {
      return Methods.named(name, type);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }
}
