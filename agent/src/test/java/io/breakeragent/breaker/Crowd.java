package io.breakeragent.breaker;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that do one thing at the same moment, again and again. */
public final class Crowd implements AutoCloseable {

  private final int size;
  private final ExecutorService threads;
  private final CyclicBarrier start;

  public Crowd(int size) {
    this.size = size;
    threads = Executors.newFixedThreadPool(size);
    start = new CyclicBarrier(size);
  }

  /** What one of the threads does; it is given its number, from 0. */
  public interface Task {
    void run(int thread) throws Exception;
  }

  /** Lets all loose at once, and returns when all are done; what one throws is thrown here. */
  public void run(Task task) throws Exception {
    List<Future<?>> ends = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int thread = i;
      ends.add(
          threads.submit(
              () -> {
                start.await();
                task.run(thread);
                return null;
              }));
    }
    for (Future<?> end : ends) {
      try {
        end.get();
      } catch (ExecutionException failed) {
        throw new AssertionError(failed.getCause());
      }
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
