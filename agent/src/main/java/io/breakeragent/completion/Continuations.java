package io.breakeragent.completion;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * The continuation argument of one woven Kotlin suspend function, its last: the call ends when the
 * function returns something else than that it is suspended, or when the continuation is resumed.
 * Thread-safe.
 */
public final class Continuations {

  /** The type of the last parameter of a suspend function. */
  public static final String TYPE = "kotlin.coroutines.Continuation";

  private static final String SUSPENDED = "COROUTINE_SUSPENDED";
  private static final String SINGLETONS = "kotlin.coroutines.intrinsics.CoroutineSingletons";

  private final NamedClass type = new NamedClass(TYPE);
  private final @Nullable WeakReference<ClassLoader> loader;

  /**
   * Of a function.
   *
   * @param loader the class loader of its class
   */
  public Continuations(@Nullable WeakReference<ClassLoader> loader) {
    this.loader = loader;
  }

  /**
   * Whether a suspend function that is given this continuation is entered once more, to go on after
   * a suspension, which is no new call.
   */
  public static boolean isResumption(@Nullable Object continuation) {
    return continuation != null && ContinuationLabel.isResumed(continuation);
  }

  /** Whether what the function returned says that its call goes on. */
  public static boolean isSuspended(@Nullable Object result) {
    return result instanceof Enum<?> singleton
        && singleton.name().equals(SUSPENDED)
        && singleton.getDeclaringClass().getName().equals(SINGLETONS);
  }

  /**
   * Has the continuation of one call tell how the call ends.
   *
   * @return what the function is to be given in its place; the continuation itself if it cannot be
   *     replaced, and then the end is lost
   */
  public Object follow(Object continuation, CallEnd end) {
    try {
      return new FollowedContinuation(continuation, end).proxyLikeOriginal(type.load(loader));
    } catch (ClassNotFoundException | RuntimeException | LinkageError fault) {
      end.lose(fault);
      return continuation;
    }
  }
}
