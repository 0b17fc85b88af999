package io.breakeragent.benchmarks.footprint;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Prints how much of the heap of this JVM is alive, now and after calls. */
final class LiveHeap {

  private static final int COLLECTIONS = 5;
  private static final int THREADS = 8;

  private LiveHeap() {}

  static void print() {
    long least = Long.MAX_VALUE;
    for (int collection = 0; collection < COLLECTIONS; collection++) {
      System.gc();
      least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    System.out.println(least);
  }

  /** Before any call, after one call of each, and after calls by eight threads for some time. */
  static void printInUse(List<Runnable> callers, int seconds) throws InterruptedException {
    print();
    callers.forEach(Runnable::run);
    print();
    callFor(seconds, callers);
    print();
  }

  /** Every thread makes all calls about once a second. */
  private static void callFor(int seconds, List<Runnable> callers) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int number = 0; number < THREADS; number++) {
      Thread thread = new Thread(() -> everySecond(seconds, callers));
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private static void everySecond(int seconds, List<Runnable> callers) {
    for (int second = 0; second < seconds; second++) {
      callers.forEach(Runnable::run);
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
    }
  }
}
