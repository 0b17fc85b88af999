package io.breakeragent.completion;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The end of one call, told to its listener once, however often and from how many sides it is seen.
 * Throws nothing: it is seen from within code of the application. Thread-safe.
 */
public class CallEnd {

  private final EndListener listener;
  private final Object permit;
  private final long start;
  private final AtomicBoolean told = new AtomicBoolean();

  /**
   * The end of a call that has begun.
   *
   * @param permit the leave to make it, which the listener gets back
   * @param start when it was admitted, likewise
   */
  public CallEnd(EndListener listener, Object permit, long start) {
    this.listener = listener;
    this.permit = permit;
    this.start = start;
  }

  /** The call ended, as in {@link EndListener#onEnd}. */
  public final void end(@Nullable Object result, @Nullable Throwable thrown) {
    if (told.compareAndSet(false, true)) {
      try {
        listener.onEnd(permit, start, result, thrown);
      } catch (Throwable ignored) {
        // The listener has counted its own faults.
      }
    }
  }

  /** The call cannot be followed. */
  public final void lose(Throwable fault) {
    if (told.compareAndSet(false, true)) {
      try {
        listener.onLost(permit, start, fault);
      } catch (Throwable ignored) {
        // Nobody is left to tell.
      }
    }
  }

  final boolean isTold() {
    return told.get();
  }
}
