package io.breakeragent.packed;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The fault that a service has now, and how long it keeps its callers waiting. Thread-safe. */
final class CurrentFault {

  /** More than the slow limit of {@link Story#SETTINGS}. */
  private static final long SLOW_NANOS = Duration.ofMillis(2400).toNanos();

  private Fault fault = Fault.NONE;

  synchronized void become(Fault next) {
    fault = next;
    notifyAll();
  }

  /**
   * Waits as long as the service keeps a caller waiting, and says what fault that caller meets. One
   * who has come to a slow service waits, whatever it becomes meanwhile; one who hangs goes on as
   * it becomes.
   */
  synchronized Fault afterTheWait() throws InterruptedException {
    if (fault == Fault.SLOW) {
      long end = System.nanoTime() + SLOW_NANOS;
      for (long left = SLOW_NANOS; left > 0; left = end - System.nanoTime()) {
        TimeUnit.NANOSECONDS.timedWait(this, left);
      }
      return Fault.NONE;
    }
    while (fault == Fault.HANG) {
      wait();
    }
    return fault;
  }
}
