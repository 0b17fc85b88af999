package io.breakeragent.rejection;

import io.breakeragent.completion.NamedClass;
import java.lang.ref.WeakReference;
import java.lang.reflect.Constructor;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** A {@link CompletableFuture} that has ended, or a subclass that anybody can make. */
final class EndedStage implements EndedFuture {

  /** For every type that a CompletableFuture is assignable to. */
  static final EndedStage PLAIN = new EndedStage(null);

  private static final String PLAIN_TYPE = "java.util.concurrent.CompletableFuture";
  private static final String INTERFACE = "java.util.concurrent.CompletionStage";

  // Kept by the subclass itself, so that an undeployed application can be collected.
  private static final ClassValue<Constructor<?>> CONSTRUCTORS =
      new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
          try {
            Constructor<?> constructor = type.getConstructor();
            constructor.trySetAccessible();
            return constructor;
          } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
          }
        }
      };

  private final @Nullable NamedClass subclass;

  private EndedStage(@Nullable NamedClass subclass) {
    this.subclass = subclass;
  }

  static @Nullable EndedStage of(String type, TypeView types) {
    if (type.equals(PLAIN_TYPE) || type.equals(INTERFACE)) {
      return PLAIN;
    }
    boolean canBeMade =
        types.isSubtype(type, PLAIN_TYPE) && !types.isAbstract(type) && types.hasConstructor(type);
    return canBeMade ? new EndedStage(new NamedClass(type)) : null;
  }

  @Override
  public Future<?> failed(Throwable thrown, @Nullable WeakReference<ClassLoader> loader)
      throws ReflectiveOperationException {
    CompletableFuture<@Nullable Object> future = create(loader);
    future.completeExceptionally(thrown);
    return future;
  }

  @Override
  public Future<?> completed(@Nullable Object value, @Nullable WeakReference<ClassLoader> loader)
      throws ReflectiveOperationException {
    CompletableFuture<@Nullable Object> future = create(loader);
    future.complete(value);
    return future;
  }

  @SuppressWarnings("unchecked") // A future without a value yet is one of every value.
  private CompletableFuture<@Nullable Object> create(@Nullable WeakReference<ClassLoader> loader)
      throws ReflectiveOperationException {
    return subclass == null
        ? new CompletableFuture<>()
        : (CompletableFuture<@Nullable Object>)
            CONSTRUCTORS.get(subclass.load(loader)).newInstance();
  }
}
