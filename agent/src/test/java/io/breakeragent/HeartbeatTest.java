package io.breakeragent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.breaker.Breaker;
import io.breakeragent.breaker.FakeTicker;
import io.breakeragent.breaker.Permit;
import io.breakeragent.breaker.TestSettings;
import io.breakeragent.call.Guard;
import io.breakeragent.call.TestGuards;
import io.breakeragent.clock.Ticker;
import io.breakeragent.log.Faults;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The agent's own thread. */
class HeartbeatTest {

  private final Faults faults = new Faults();
  private final Heartbeat heartbeat = new Heartbeat(faults);
  private final BlockingQueue<String> done = new LinkedBlockingQueue<>();

  @Test
  void each_duty_is_done_in_its_order() throws InterruptedException {
    heartbeat.start(List.of(), () -> done.add("catch up"), () -> done.add("show"));
    assertEquals("catch up", next(done));
    assertEquals("show", next(done));
  }

  @Test
  void a_duty_that_fails_is_counted_and_keeps_no_other_from_being_done()
      throws InterruptedException {
    Runnable failing =
        () -> {
          throw new StackOverflowError("too deep");
        };
    heartbeat.start(List.of(), failing, () -> done.add("show"));
    assertEquals("show", next(done));
    assertTrue(faults.count() >= 1);
    assertTrue(faults.last().startsWith("heartbeat: "), faults.last());
  }

  /** C14. */
  @Test
  void a_breaker_that_fails_is_counted_and_keeps_nothing_else_from_being_done()
      throws InterruptedException {
    FakeTicker ticker = new FakeTicker();
    boolean[] broken = {false};
    Guard faulty =
        opened(
            "faulty",
            () -> {
              if (broken[0]) {
                throw new IllegalStateException("broken");
              }
              return ticker.read();
            });
    broken[0] = true;
    heartbeat.start(List.of(faulty), () -> done.add("show"));
    assertEquals("show", next(done));
    assertTrue(faults.last().startsWith("breaker 'faulty': "), faults.last());
  }

  /** C3, on the real clock: the one call that was made never returns, and no other comes. */
  @Test
  void a_hang_opens_a_breaker_that_nobody_calls_again() throws InterruptedException {
    Duration slow = Duration.ofMillis(30);
    Guard hanging =
        new Guard(
            "hanging",
            "hanging",
            TestGuards.settings(TestSettings.defaults().minimum(1).slowRate(50, slow)),
            heartbeat.clocks().clocksFor(slow.toNanos(), false),
            (source, from, to, reason) -> done.add(reason));
    heartbeat.start(List.of(hanging));
    hanging.breaker().tryAcquire(hanging.breaker().callTime());
    assertEquals(
        "1 of 1 calls slow (100% >= 50%, slow is 30ms or more), 1 of them still running",
        next(done));
  }

  /** B-15: no JVM waits for it; and no web application is kept by it. */
  @Test
  void its_thread_is_a_daemon_that_belongs_to_nobody() throws InterruptedException {
    BlockingQueue<Thread> threads = new ArrayBlockingQueue<>(1);
    heartbeat.start(List.of(), () -> threads.offer(Thread.currentThread()));
    Thread thread = next(threads);
    assertTrue(thread.isDaemon());
    assertEquals("breaker-agent", thread.getName());
    assertSame(ClassLoader.getSystemClassLoader(), thread.getContextClassLoader());
  }

  /** Often enough for MBeans within a second, seldom enough to cost nothing. */
  @Test
  void with_nothing_to_see_it_beats_about_twice_a_second() throws InterruptedException {
    BlockingQueue<Long> beats = new LinkedBlockingQueue<>();
    heartbeat.start(List.of(), () -> beats.add(System.nanoTime()));
    long shortest = Long.MAX_VALUE;
    long longest = 0;
    long last = next(beats);
    for (int i = 0; i < 4; i++) {
      long beat = next(beats);
      shortest = Math.min(shortest, beat - last);
      longest = Math.max(longest, beat - last);
      last = beat;
    }
    assertTrue(shortest < 900_000_000, "at least " + shortest + " ns between two beats");
    assertTrue(longest > 400_000_000, "at most " + longest + " ns between two beats");
  }

  @Test
  void it_beats_again_and_an_interrupt_does_not_make_it_race() throws InterruptedException {
    BlockingQueue<Boolean> interrupted = new ArrayBlockingQueue<>(2);
    heartbeat.start(
        List.of(),
        () -> {
          boolean known = interrupted.offer(Thread.currentThread().isInterrupted());
          if (known) {
            Thread.currentThread().interrupt();
          }
        });
    assertFalse(next(interrupted));
    assertFalse(next(interrupted), "left interrupted, its waiting would end at once for ever");
  }

  private static Guard opened(String name, Ticker ticker) {
    Guard guard = TestGuards.guard(name, TestSettings.inARow(1), TestGuards.AUTO, false, ticker);
    Breaker breaker = guard.breaker();
    long now = breaker.callTime();
    breaker.onFailure((Permit) breaker.tryAcquire(now), now, now, new IOException("down"));
    return guard;
  }

  private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
    T next = queue.poll(10, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("no beat");
    }
    return next;
  }
}
