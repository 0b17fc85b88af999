package io.breakeragent.packed;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Waits for what another JVM does in its own time: the only place of these tests that waits. */
final class Await {

  static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final long PAUSE_NANOS = Duration.ofMillis(10).toNanos();

  private Await() {}

  /** Waits until the condition holds, and fails after {@link #PATIENCE}. */
  static void until(String what, Callable<Boolean> condition) {
    value(what, condition, Boolean::booleanValue);
  }

  /** Reads until the value is wanted, and fails after {@link #PATIENCE} with the last one read. */
  static <T> T value(String what, Callable<T> reading, Predicate<T> wanted) {
    long start = System.nanoTime();
    while (true) {
      T value = read(what, reading);
      if (wanted.test(value)) {
        return value;
      }
      if (System.nanoTime() - start > PATIENCE.toNanos()) {
        throw new AssertionError("waited in vain for " + what + ", last seen: " + value);
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  private static <T> T read(String what, Callable<T> reading) {
    try {
      return reading.call();
    } catch (Exception e) {
      throw new AssertionError("while waiting for " + what, e);
    }
  }
}
