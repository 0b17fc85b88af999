package com.acme.loaders;

import com.acme.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Loads the same hierarchy again and again, in children and parents at the same moment. */
public final class ParallelLoading {

  private static final String NAME = Family.class.getName();
  private static final Set<String> UPPER = Set.of(NAME + "$Root", NAME + "$Middle");
  private static final Set<String> LOWER = Set.of(NAME + "$Leaf", NAME + "$OtherLeaf");
  private static final int CHILDREN = 3;
  private static final int ROUNDS = 25;

  private ParallelLoading() {}

  public static void main(String[] args) throws Exception {
    ExecutorService threads = Executors.newCachedThreadPool(ParallelLoading::daemon);
    int sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
      CyclicBarrier start = new CyclicBarrier(CHILDREN + 1);
      LockingLoader parent = new LockingLoader(ParallelLoading.class.getClassLoader(), UPPER);
      List<Future<Integer>> results = new ArrayList<>();
      results.add(threads.submit(load(start, parent, NAME + "$Middle")));
      for (int i = 0; i < CHILDREN; i++) {
        LockingLoader child = new LockingLoader(parent, LOWER);
        results.add(threads.submit(load(start, child, NAME + "$OtherLeaf")));
      }
      for (Future<Integer> result : results) {
        sum += result.get();
      }
    }
    Console.say("sum " + sum);
    Console.ask("ready");
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    return thread;
  }

  private static Callable<Integer> load(CyclicBarrier start, ClassLoader loader, String name) {
    return () -> {
      start.await();
      Class<?> type = Class.forName(name, true, loader);
      if (name.endsWith("Middle")) {
        return 0;
      }
      Object leaf = type.getDeclaredConstructor().newInstance();
      return (Integer) type.getMethod("call").invoke(leaf);
    };
  }
}
