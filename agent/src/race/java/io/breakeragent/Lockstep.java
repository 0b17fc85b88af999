package io.breakeragent;

import io.breakeragent.breaker.Crowd;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Threads that each do something to one thing after the other. They wait for each other a little at
 * every thing, but not for one that has lost its processor: on a busy machine that would take all
 * the time there is. So most things are done together, and some alone.
 */
public final class Lockstep implements AutoCloseable {

  /** How often to look for the others: they may be at their last thing, or have no processor. */
  private static final int PATIENCE = 2_000;

  private static final int LONGEST_LINGER = 12;

  private final int threads;
  private final Crowd crowd;

  public Lockstep(int threads) {
    this.threads = threads;
    crowd = new Crowd(threads);
  }

  /** What one of the threads does to one of the things; both are numbered from 0. */
  public interface Step {
    void run(int thread, int thing) throws Exception;
  }

  public void run(int things, Step step) throws Exception {
    AtomicIntegerArray reached = new AtomicIntegerArray(threads);
    crowd.run(
        thread -> {
          for (int thing = 0; thing < things; thing++) {
            reached.set(thread, thing);
            for (int looks = 0; looks < PATIENCE && !allReached(reached, thing); looks++) {}
            if (thing % threads == thread) {
              linger(thing % LONGEST_LINGER);
            }
            step.run(thread, thing);
          }
        });
  }

  private boolean allReached(AtomicIntegerArray reached, int thing) {
    for (int thread = 0; thread < threads; thread++) {
      if (reached.get(thread) < thing) {
        return false;
      }
    }
    return true;
  }

  /** Threads that meet at ever other points see more than threads that always start together. */
  private static void linger(int time) {
    for (int i = 0; i < time; i++) {
      Thread.onSpinWait();
    }
  }

  @Override
  public void close() {
    crowd.close();
  }
}
