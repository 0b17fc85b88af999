package io.breakeragent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.log.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The agent's own thread. */
class HeartbeatTest {

  private final Faults faults = new Faults();

  @Test
  void each_duty_is_done_in_its_order() {
    List<String> done = new ArrayList<>();
    new Heartbeat(faults, () -> done.add("tick"), () -> done.add("show")).beat();
    assertEquals(List.of("tick", "show"), done);
  }

  @Test
  void a_duty_that_fails_is_counted_and_keeps_no_other_from_being_done() {
    List<String> done = new ArrayList<>();
    Runnable failing =
        () -> {
          throw new StackOverflowError("too deep");
        };
    new Heartbeat(faults, failing, () -> done.add("show")).beat();
    assertEquals(List.of("show"), done);
    assertEquals(1, faults.count());
    assertTrue(faults.last().startsWith("heartbeat: "), faults.last());
  }

  /** B-15: no JVM waits for it; and no web application is kept by it. */
  @Test
  void its_thread_is_a_daemon_that_belongs_to_nobody() throws InterruptedException {
    BlockingQueue<Thread> threads = new ArrayBlockingQueue<>(1);
    new Heartbeat(faults, () -> threads.offer(Thread.currentThread())).start();
    Thread thread = next(threads);
    assertTrue(thread.isDaemon());
    assertEquals("breaker-agent", thread.getName());
    assertSame(ClassLoader.getSystemClassLoader(), thread.getContextClassLoader());
  }

  @Test
  void it_beats_again_and_an_interrupt_does_not_make_it_race() throws InterruptedException {
    BlockingQueue<Boolean> interrupted = new ArrayBlockingQueue<>(2);
    Runnable duty =
        () -> {
          boolean known = interrupted.offer(Thread.currentThread().isInterrupted());
          if (known) {
            Thread.currentThread().interrupt();
          }
        };
    new Heartbeat(faults, duty).start();
    assertFalse(next(interrupted));
    assertFalse(next(interrupted), "left interrupted, its waiting would end at once for ever");
  }

  private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
    T next = queue.poll(10, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("no beat");
    }
    return next;
  }
}
