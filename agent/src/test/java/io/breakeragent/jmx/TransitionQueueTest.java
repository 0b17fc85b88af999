package io.breakeragent.jmx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.breakeragent.breaker.Breaker;
import io.breakeragent.breaker.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class TransitionQueueTest {

  private final Breaker breaker = new Shop().guard("inventory").breaker();
  private final TransitionQueue queue = new TransitionQueue();

  @Test
  void transitions_come_out_as_they_went_in() {
    queue.onTransition(breaker, State.CLOSED, State.OPEN, "first");
    queue.onTransition(breaker, State.OPEN, State.HALF_OPEN, "second");

    Transition first = queue.poll();
    assertNotNull(first);
    assertEquals(
        new Transition(first.timeMillis(), "inventory", State.CLOSED, State.OPEN, "first"), first);
    assertEquals("second", reasonOf(Objects.requireNonNull(queue.poll())));
    assertNull(queue.poll());
  }

  @Test
  void a_full_queue_drops_the_oldest_and_counts_them() {
    for (int i = 0; i < TransitionQueue.CAPACITY + 3; i++) {
      transition(i);
    }

    assertEquals("3", reasonOf(Objects.requireNonNull(queue.poll())));
    assertEquals(3, queue.takeDropped());
    assertEquals(0, queue.takeDropped());
    transition(0);
    assertEquals(0, queue.takeDropped(), "taking one out has made room for one");
  }

  @Test
  void what_is_discarded_leaves_the_queue_as_new() {
    for (int i = 0; i <= TransitionQueue.CAPACITY; i++) {
      transition(i);
    }
    queue.discard();

    assertNull(queue.poll());
    for (int i = 0; i < TransitionQueue.CAPACITY; i++) {
      transition(i);
    }
    assertEquals(0, queue.takeDropped());
  }

  @Test
  void nothing_is_lost_or_held_twice_under_contention() throws Exception {
    int threads = 8;
    int each = 5000;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Integer>> producers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        producers.add(
            () -> {
              int taken = 0;
              for (int n = 0; n < each; n++) {
                transition(n);
                taken += n % 3 == 0 && queue.poll() != null ? 1 : 0;
              }
              return taken;
            });
      }
      int accounted = 0;
      for (Future<Integer> taken : pool.invokeAll(producers)) {
        accounted += taken.get();
      }
      accounted += queue.takeDropped();
      while (queue.poll() != null) {
        accounted++;
      }
      assertEquals(threads * each, accounted);
    } finally {
      pool.shutdownNow();
    }
  }

  private void transition(int number) {
    queue.onTransition(breaker, State.CLOSED, State.OPEN, Integer.toString(number));
  }

  private static String reasonOf(Transition transition) {
    assertNotNull(transition);
    return transition.reason();
  }
}
