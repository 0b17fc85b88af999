package io.breakeragent.completion;

import org.jspecify.annotations.Nullable;

/**
 * Lets the subscriptions of a publisher in, each on the thread that subscribes. Throws nothing: it
 * is asked from within code of the application. Thread-safe.
 */
public interface Gatekeeper {

  /** Asks for one subscription, which is about to be made. */
  Entry enter();

  /** The thread is back from subscribing; the subscription that was let in may go on. */
  void left(CallEnd end);

  /**
   * The answer to a subscription. Immutable.
   *
   * @param end what to tell of its end, null if it passes uncounted
   * @param refusal what its subscriber is told if it is refused, else null
   */
  record Entry(@Nullable CallEnd end, @Nullable Throwable refusal) {

    /** Neither counted nor refused. */
    public static final Entry UNCOUNTED = new Entry(null, null);

    public static Entry admitted(CallEnd end) {
      return new Entry(end, null);
    }

    public static Entry refused(Throwable refusal) {
      return new Entry(null, refusal);
    }
  }
}
