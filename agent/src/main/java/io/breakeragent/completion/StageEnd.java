package io.breakeragent.completion;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reports the end of a call that returned a {@link CompletionStage}: when the stage ends, not when
 * the method returns. The stage itself stays what the caller receives; this only hangs on to it.
 */
public final class StageEnd implements BiConsumer<Object, Throwable> {

  /** Is told once: how the stage ended, or that nobody will ever know. */
  public interface Listener {

    /** The stage ended; whatever this throws is dropped by the stage. */
    void onEnd(Object permit, long start, @Nullable Throwable thrown);

    /** The stage cannot be followed. */
    void onLost(Object permit, long start, Throwable fault);
  }

  private final Listener listener;
  private final Object permit;
  private final long start;
  private final AtomicBoolean told = new AtomicBoolean();

  private StageEnd(Listener listener, Object permit, long start) {
    this.listener = listener;
    this.permit = permit;
    this.start = start;
  }

  /** Tells the listener when the stage ends, at once if it has ended already. */
  public static void follow(
      CompletionStage<?> stage, Listener listener, Object permit, long start) {
    StageEnd end = new StageEnd(listener, permit, start);
    try {
      // The derived stage is dropped on purpose: cancelling it would not cancel the original.
      stage.whenComplete(end);
    } catch (Throwable fault) {
      // A stage of somebody's own making; it may have called us first.
      if (end.told.compareAndSet(false, true)) {
        listener.onLost(permit, start, fault);
      }
    }
  }

  @Override
  public void accept(Object result, @Nullable Throwable thrown) {
    if (told.compareAndSet(false, true)) {
      listener.onEnd(permit, start, unwrap(thrown));
    }
  }

  private static @Nullable Throwable unwrap(@Nullable Throwable thrown) {
    if (thrown instanceof CompletionException || thrown instanceof ExecutionException) {
      Throwable cause = thrown.getCause();
      return cause == null ? thrown : cause;
    }
    return thrown;
  }
}
