package com.acme.threads;

import com.acme.Console;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Calls a slow service from thousands of virtual threads; needs a JVM that has them. */
public final class VirtualThreads {

  private static final int THREADS = 2000;

  private VirtualThreads() {}

  public static void main(String[] args) throws Exception {
    Service service = new Service();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      boolean locked = i % 100 == 0;
      threads.add(startVirtual(locked ? service::locked : service::slow));
    }
    for (Thread thread : threads) {
      thread.join(TimeUnit.SECONDS.toMillis(20));
    }
    Console.say("ended " + threads.stream().filter(thread -> !thread.isAlive()).count());
    Console.ask("ready");
  }

  /** The tests are compiled for Java 17, which has no such method. */
  private static Thread startVirtual(Callable<Integer> body) throws ReflectiveOperationException {
    Runnable task =
        () -> {
          try {
            body.call();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        };
    return (Thread) Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, task);
  }

  /** What is guarded: one method that parks, and one that parks in a lock. */
  static class Service {

    int slow() {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      return inner();
    }

    synchronized int locked() {
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
      return inner();
    }

    int inner() {
      return 1;
    }
  }
}
