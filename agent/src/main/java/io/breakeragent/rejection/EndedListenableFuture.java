package io.breakeragent.rejection;

import io.breakeragent.completion.NamedClass;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * A Guava future that has ended, made by the {@code Futures} that stands beside the interface which
 * the method returns: a library may have a Guava of its own, under another name.
 */
final class EndedListenableFuture implements EndedFuture {

  private static final String SIMPLE_NAME = ".ListenableFuture";
  private static final String FAILED = "immediateFailedFuture";
  private static final String COMPLETED = "immediateFuture";

  private final NamedClass futures;

  private EndedListenableFuture(NamedClass futures) {
    this.futures = futures;
  }

  static @Nullable EndedListenableFuture of(String type, TypeView types) {
    if (!type.endsWith(SIMPLE_NAME)) {
      return null;
    }
    String futures = type.substring(0, type.length() - SIMPLE_NAME.length()) + ".Futures";
    boolean canBeMade =
        types.parametersOf(futures, FAILED).contains(List.of("java.lang.Throwable"))
            && types.parametersOf(futures, COMPLETED).contains(List.of("java.lang.Object"));
    return canBeMade ? new EndedListenableFuture(new NamedClass(futures)) : null;
  }

  @Override
  public Future<?> failed(Throwable thrown, @Nullable WeakReference<ClassLoader> loader)
      throws ReflectiveOperationException {
    return (Future<?>) futures.load(loader).getMethod(FAILED, Throwable.class).invoke(null, thrown);
  }

  @Override
  public Future<?> completed(@Nullable Object value, @Nullable WeakReference<ClassLoader> loader)
      throws ReflectiveOperationException {
    return (Future<?>) futures.load(loader).getMethod(COMPLETED, Object.class).invoke(null, value);
  }
}
