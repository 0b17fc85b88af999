package io.breakeragent.rejection;

import io.breakeragent.breaker.Refusal;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * Gives refused callers an exception, inside of a failed future where their method returns one.
 *
 * @param loader the class loader of the woven class, null for the boot loader
 * @param future makes the futures, null where the exception is thrown
 */
record ThrowingRejector(
    ThrowableMaker maker,
    @Nullable WeakReference<ClassLoader> loader,
    boolean stackTraces,
    @Nullable EndedFuture future)
    implements Rejector {

  @Override
  public BreakerGate.Substitute reject(Refusal refusal) {
    Throwable thrown = maker.make(refusal, loader);
    if (stackTraces) {
      RejectionTrace.give(thrown);
    }
    try {
      if (future != null) {
        return new BreakerGate.Substitute(null, future.failed(thrown, loader));
      }
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      // The refusal must still happen: a future that cannot be made is no reason to call through.
    }
    return new BreakerGate.Substitute(thrown, null);
  }

  @Override
  public String text() {
    return (future == null ? "throws " : "returns a future that failed with ") + maker.type();
  }
}
