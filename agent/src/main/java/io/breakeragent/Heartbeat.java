package io.breakeragent;

import io.breakeragent.breaker.Activity;
import io.breakeragent.call.Guard;
import io.breakeragent.call.Places;
import io.breakeragent.clock.CallClocks;
import io.breakeragent.clock.Ticker;
import io.breakeragent.log.Faults;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The agent's only thread, a daemon: it does what no call of the application may wait for. While
 * calls are made it advances their clocks, and ten times a second it looks after the breakers;
 * twice a second is enough when there is nothing to see. The breakers do not depend on it to
 * recover.
 */
final class Heartbeat implements Runnable {

  private static final long BEAT_NANOS = 100_000_000L;

  // Half of the second within which a console that has just attached is to see the MBeans.
  private static final long IDLE_BEAT_NANOS = 5 * BEAT_NANOS;

  private final Faults faults;
  private final CallClocks clocks = new CallClocks(Ticker.SYSTEM, new Wake());
  private Collection<Guard> guards = List.of();
  private Runnable[] duties = {};
  private volatile @Nullable Thread thread;
  private volatile boolean woken;

  Heartbeat(Faults faults) {
    this.faults = faults;
  }

  /** The clocks that it advances. */
  CallClocks clocks() {
    return clocks;
  }

  void start(Collection<Guard> guardsToTick, Runnable... dutiesToDo) {
    guards = guardsToTick;
    duties = dutiesToDo;
    // Nothing is inherited from whoever starts us: no thread locals, no class loader of a web app.
    Thread started = new Thread(null, this, "breaker-agent", 0, false);
    started.setDaemon(true);
    started.setContextClassLoader(ClassLoader.getSystemClassLoader());
    thread = started;
    started.start();
  }

  @Override
  public void run() {
    long nextBeat = System.nanoTime();
    boolean calls = false;
    while (true) {
      long now = System.nanoTime();
      if (woken) {
        woken = false;
        calls = true;
        nextBeat = Math.min(nextBeat - now, BEAT_NANOS) + now;
      }
      if (calls) {
        clocks.tick();
      }
      if (now - nextBeat >= 0) {
        Activity activity = beat();
        calls = activity == Activity.CALLS;
        if (!calls) {
          clocks.sleep();
        }
        nextBeat = now + (activity == Activity.NONE ? IDLE_BEAT_NANOS : BEAT_NANOS);
      }
      if (!woken) {
        LockSupport.parkNanos(calls ? clocks.interval() : nextBeat - now);
      }
      // Somebody may interrupt every thread there is; left as it is, it would end all waiting.
      Thread.interrupted();
    }
  }

  /** Ticks every breaker and does each duty once. */
  Activity beat() {
    Places.ALL.showRunningCalls();
    Activity most = Activity.NONE;
    for (Guard guard : guards) {
      try {
        Activity activity = guard.breaker().tick();
        most = activity.compareTo(most) > 0 ? activity : most;
      } catch (Throwable fault) {
        faults.add("breaker '" + guard.breaker().name() + "'", fault);
      }
    }
    for (Runnable duty : duties) {
      try {
        duty.run();
      } catch (Throwable fault) {
        faults.add("heartbeat", fault);
      }
    }
    return most;
  }

  /** Is run by the first call after a while without any, on its thread. */
  private final class Wake implements Runnable {
    @Override
    public void run() {
      woken = true;
      LockSupport.unpark(thread);
    }
  }
}
