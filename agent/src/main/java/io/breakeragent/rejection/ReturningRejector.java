package io.breakeragent.rejection;

import io.breakeragent.breaker.Refusal;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * Gives refused callers a value, as that of a future where their method returns one.
 *
 * @param loader the class loader of the woven class, null for the boot loader
 * @param future makes the futures, null where the value itself is returned
 */
record ReturningRejector(
    Fallback fallback, @Nullable WeakReference<ClassLoader> loader, @Nullable EndedFuture future)
    implements Rejector {

  @Override
  public BreakerGate.Substitute reject(Refusal refusal) {
    @Nullable Object value = fallback.value(loader);
    try {
      return new BreakerGate.Substitute(
          null, future == null ? value : future.completed(value, loader));
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      // The refusal must still happen, as above all things.
      return new BreakerGate.Substitute(new CallNotPermittedException(refusal), null);
    }
  }

  @Override
  public String text() {
    return (future == null ? "returns " : "returns a future of ") + fallback.text();
  }
}
