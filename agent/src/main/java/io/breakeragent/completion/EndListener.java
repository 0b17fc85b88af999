package io.breakeragent.completion;

import org.jspecify.annotations.Nullable;

/** Is told once: how a call ended, or that nobody will ever know. */
public interface EndListener {

  /**
   * The call ended.
   *
   * @param result what it came to: the value of a stage, or the one that a callback was given; null
   *     if it failed, or came to nothing
   * @param thrown how it failed: a {@link java.util.concurrent.CancellationException} if it was
   *     cancelled, an {@link UnexplainedFailure} if nothing more is known, or null
   */
  void onEnd(Object permit, long start, @Nullable Object result, @Nullable Throwable thrown);

  /** The call cannot be followed. */
  void onLost(Object permit, long start, Throwable fault);
}
