package io.breakeragent.call;

import java.util.concurrent.atomic.AtomicReference;

/** A thread whose stack runs out, to see what becomes of calls that are made near its end. */
final class SmallStack {

  private static final int BYTES = 256 * 1024;

  private final Runnable call;
  private int deepest;

  private SmallStack(Runnable call) {
    this.call = call;
  }

  /** Runs the test's steps on a small stack of their own. */
  static void run(Runnable steps) throws InterruptedException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread = new Thread(null, steps, "small stack", BYTES);
    thread.setUncaughtExceptionHandler((t, thrown) -> failure.set(thrown));
    thread.start();
    thread.join();
    if (failure.get() != null) {
      throw new AssertionError(failure.get());
    }
  }

  /**
   * Makes a call at each of some depths.
   *
   * @param first how many frames the first of them is away from the end of the stack
   */
  static void callNearTheEnd(int first, int depths, Runnable call) {
    new SmallStack(call).descend(0, first, depths);
  }

  @SuppressWarnings("InfiniteRecursion") // That is what it is for.
  private void descend(int depth, int first, int depths) {
    try {
      descend(depth + 1, first, depths);
    } catch (StackOverflowError e) {
      deepest = Math.max(deepest, depth);
    }
    int fromTheEnd = deepest - depth;
    if (fromTheEnd >= first && fromTheEnd < first + depths) {
      try {
        call.run();
      } catch (StackOverflowError e) {
        // As it would be without the agent.
      }
    }
  }
}
