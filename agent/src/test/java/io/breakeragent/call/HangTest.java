package io.breakeragent.call;

import static io.breakeragent.call.TestGuards.AUTO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.breaker.Activity;
import io.breakeragent.breaker.Breaker;
import io.breakeragent.breaker.State;
import io.breakeragent.breaker.TestSettings;
import io.breakeragent.rejection.Shapes;
import io.breakeragent.window.WindowCounts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** C3: woven calls that do not return, whether a thread sits in them or a stage stands for them. */
class HangTest {

  private static final Duration SLOW = Duration.ofSeconds(2);
  private static final Duration OVERDUE = SLOW.plusSeconds(1);

  private final CallRig rig = new CallRig();
  private final Breaker breaker =
      rig.guard("inventory", TestSettings.noRules().slowRate(50, SLOW).minimum(4), AUTO).breaker();
  private final WovenMethod get = rig.method("get()", "inventory");
  private final WovenMethod getAsync =
      rig.method(Shapes.returning(CompletableFuture.class.getName()), "inventory");
  private final CountDownLatch answer = new CountDownLatch(1);
  private final List<Thread> threads = new ArrayList<>();

  @AfterEach
  void let_all_go() throws InterruptedException {
    answer.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals("", rig.faults.last());
  }

  @Test
  void calls_in_which_threads_sit_open_it_though_none_has_returned() throws Exception {
    hang(4);
    assertEquals(Activity.CALLS, tick());
    assertEquals(State.CLOSED, breaker.state());
    rig.ticker.advance(OVERDUE);
    tick();
    assertEquals(State.OPEN, breaker.state());
    assertEquals(4, breaker.inFlightCalls());
    assertEquals(4, breaker.overdueCalls());
    get.refused();
  }

  @Test
  void stages_that_do_not_end_open_it() throws Throwable {
    for (int i = 0; i < 4; i++) {
      getAsync.call(CompletableFuture::new);
    }
    rig.ticker.advance(OVERDUE);
    tick();
    assertEquals(State.OPEN, breaker.state());
    assertEquals(4, breaker.overdueCalls());
  }

  @Test
  void both_count_together_and_once_when_they_end_after_all() throws Throwable {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    CompletableFuture<Object> cancelled = new CompletableFuture<>();
    getAsync.call(() -> stage);
    getAsync.call(() -> cancelled);
    hang(1);
    rig.ticker.advance(OVERDUE);
    tick();
    assertEquals(new WindowCounts(3, 0, 3, 3), breaker.window());
    stage.complete("late");
    cancelled.cancel(true);
    assertEquals(new WindowCounts(2, 0, 2, 1), breaker.window());
    let_all_go();
    tick();
    assertEquals(WindowCounts.ended(2, 0, 2), breaker.window());
    assertEquals(0, breaker.inFlightCalls());
    assertEquals(2, breaker.totals().slow());
  }

  /** A thread that sits in one call of ours inside of another sits in both. */
  @Test
  void a_nested_call_that_hangs_is_seen_in_both_breakers() throws Exception {
    Breaker outer = rig.guard("outer").breaker();
    WovenMethod around = rig.method("around()", "outer");
    CountDownLatch inside = new CountDownLatch(1);
    start(() -> around.call(() -> get.call(() -> await(inside))));
    assertTrue(inside.await(10, TimeUnit.SECONDS));
    rig.ticker.advance(OVERDUE);
    assertEquals(1, breaker.overdueCalls());
    assertEquals(1, outer.inFlightCalls());
    assertEquals(0, outer.overdueCalls(), "its limit is a minute");
  }

  @Test
  void a_hung_call_keeps_it_awake_until_it_ends() throws Exception {
    hang(1);
    for (int i = 0; i < 20; i++) {
      rig.ticker.advance(OVERDUE);
      assertEquals(Activity.CALLS, tick());
    }
    let_all_go();
    tick();
    tick();
    assertEquals(Activity.NONE, tick());
  }

  private Activity tick() {
    Places.ALL.showRunningCalls();
    return breaker.tick();
  }

  private void hang(int calls) throws InterruptedException {
    CountDownLatch inside = new CountDownLatch(calls);
    for (int i = 0; i < calls; i++) {
      start(() -> get.call(() -> await(inside)));
    }
    assertTrue(inside.await(10, TimeUnit.SECONDS));
  }

  private void start(WovenMethod.Body body) {
    Thread thread =
        new Thread(
            () -> {
              try {
                body.run();
              } catch (Throwable t) {
                throw new AssertionError(t);
              }
            });
    threads.add(thread);
    thread.start();
  }

  private Object await(CountDownLatch inside) throws InterruptedException {
    inside.countDown();
    answer.await();
    return "late";
  }
}
