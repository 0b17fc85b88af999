package io.breakeragent.completion;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The end of a call that returned a {@link CompletionStage}: when the stage ends, not when the
 * method returns. The stage itself stays what the caller receives; this only hangs on to it.
 */
public final class StageEnd extends CallEnd implements BiConsumer<Object, Throwable> {

  private StageEnd(EndListener listener, Object permit, long start) {
    super(listener, permit, start);
  }

  /** Tells the listener when the stage ends, at once if it has ended already. */
  public static void follow(
      CompletionStage<?> stage, EndListener listener, Object permit, long start) {
    StageEnd end = new StageEnd(listener, permit, start);
    try {
      // The derived stage is dropped on purpose: cancelling it would not cancel the original.
      stage.whenComplete(end);
    } catch (Throwable fault) {
      // A stage of somebody's own making; it may have called us first.
      end.lose(fault);
    }
  }

  @Override
  public void accept(@Nullable Object result, @Nullable Throwable thrown) {
    end(result, unwrap(thrown));
  }

  private static @Nullable Throwable unwrap(@Nullable Throwable thrown) {
    if (thrown instanceof CompletionException || thrown instanceof ExecutionException) {
      Throwable cause = thrown.getCause();
      return cause == null ? thrown : cause;
    }
    return thrown;
  }
}
