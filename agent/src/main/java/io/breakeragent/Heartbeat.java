package io.breakeragent;

import io.breakeragent.log.Faults;
import java.util.concurrent.locks.LockSupport;

/**
 * The agent's only thread, a daemon: ten times a second it does what no call of the application may
 * wait for. The breakers do not depend on it to recover.
 */
final class Heartbeat implements Runnable {

  private static final long INTERVAL_NANOS = 100_000_000L;

  private final Runnable[] duties;
  private final Faults faults;

  Heartbeat(Faults faults, Runnable... duties) {
    this.faults = faults;
    this.duties = duties;
  }

  void start() {
    // Nothing is inherited from whoever starts us: no thread locals, no class loader of a web app.
    Thread thread = new Thread(null, this, "breaker-agent", 0, false);
    thread.setDaemon(true);
    thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
    thread.start();
  }

  @Override
  public void run() {
    while (true) {
      beat();
      LockSupport.parkNanos(INTERVAL_NANOS);
      // Somebody may interrupt every thread there is; left as it is, it would end all waiting.
      Thread.interrupted();
    }
  }

  /** Does each duty once. */
  void beat() {
    for (Runnable duty : duties) {
      try {
        duty.run();
      } catch (Throwable fault) {
        faults.add("heartbeat", fault);
      }
    }
  }
}
