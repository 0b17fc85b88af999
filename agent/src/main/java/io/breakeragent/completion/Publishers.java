package io.breakeragent.completion;

import java.lang.ref.WeakReference;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * The publishers that one woven method returns: each of their subscriptions is a call of its own,
 * admitted when it is made. A publisher has to be replaced for that, by one of the same kind: a
 * Mono or a Flux through Reactor's own factory, another by a proxy. Thread-safe.
 */
public final class Publishers {

  private final NamedClass declared;
  private final @Nullable WeakReference<ClassLoader> loader;

  /**
   * Of a method.
   *
   * @param type the type that it returns, one that {@link #canReplace}
   * @param loader the class loader of the woven class, null for the boot loader
   */
  public Publishers(String type, @Nullable WeakReference<ClassLoader> loader) {
    this.declared = new NamedClass(type);
    this.loader = loader;
  }

  /** Whether a publisher that is declared as this type can be replaced by another. */
  public static boolean canReplace(String type, boolean isInterface) {
    return isInterface || PublisherKind.hasFactory(type);
  }

  /**
   * The publisher to return in place of the one that the method made.
   *
   * @throws Throwable if there is none; then the original may be returned, unguarded
   */
  public Object guard(Object publisher, Gatekeeper gatekeeper) throws Throwable {
    PublisherKind kind = PublisherKind.of(publisher.getClass());
    GuardedPublisher guarded = new GuardedPublisher(publisher, gatekeeper, kind.values());
    Method factory = kind.factory();
    Class<?> type = factory == null ? declared.load(loader) : factory.getParameterTypes()[0];
    // Of that type alone: a source that could be fused, or be called for its value, would be.
    Object proxy = guarded.proxyAs(type);
    return factory == null ? proxy : factory.invoke(null, proxy);
  }
}
