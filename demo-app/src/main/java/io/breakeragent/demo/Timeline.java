package io.breakeragent.demo;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The seconds since the story began. {@link #elapsed()} is thread-safe. */
final class Timeline {
  private volatile long start = System.nanoTime();
  private int second;

  /** The story begins now. */
  void begin() {
    start = System.nanoTime();
  }

  /** Waits for the next whole second and gives its number, from 1. */
  int awaitNextSecond() {
    second++;
    long end = TimeUnit.SECONDS.toNanos(second);
    for (long left = end - elapsed(); left > 0; left = end - elapsed()) {
      LockSupport.parkNanos(left);
    }
    return second;
  }

  /** In nanoseconds. */
  long elapsed() {
    return System.nanoTime() - start;
  }
}
