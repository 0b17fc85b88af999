package io.breakeragent;

import io.breakeragent.breaker.Crowd;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Threads that each do something to one thing after the other, all to one thing at a time. */
public final class Lockstep implements AutoCloseable {

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
    AtomicInteger arrived = new AtomicInteger();
    crowd.run(
        thread -> {
          for (int thing = 0; thing < things; thing++) {
            arrived.incrementAndGet();
            for (int spins = 0; arrived.get() < (thing + 1) * threads; spins++) {
              waitALittle(spins);
            }
            step.run(thread, thing);
          }
        });
  }

  /** The others may be at it, or wait for this very processor. */
  private static void waitALittle(int spins) {
    if (spins < 1_000) {
      Thread.onSpinWait();
    } else {
      LockSupport.parkNanos(1);
    }
  }

  @Override
  public void close() {
    crowd.close();
  }
}
