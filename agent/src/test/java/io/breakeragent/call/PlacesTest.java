package io.breakeragent.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.breakeragent.breaker.Activity;
import io.breakeragent.breaker.Breaker;
import io.breakeragent.breaker.Seed;
import io.breakeragent.breaker.State;
import io.breakeragent.breaker.TestSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** C3: calls that hang in their threads are found there, and nowhere else. */
@ExtendWith(Seed.class)
class PlacesTest {

  private static final Duration SLOW = Duration.ofSeconds(60);

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CallRig rig = new CallRig();
  private final Breaker breaker = guard("inventory");
  private final Breaker other = guard("other");
  private final WovenMethod get = rig.method("get()", "inventory");
  private final List<Future<?>> hung = new ArrayList<>();
  private final CountDownLatch released = new CountDownLatch(1);

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  private Breaker guard(String name) {
    TestSettings settings = TestSettings.defaults().minimum(2).slowRate(50, SLOW);
    return rig.guard(name, settings, TestGuards.AUTO).breaker();
  }

  @Test
  void a_call_shows_while_its_thread_is_in_it() throws Exception {
    hang(get);
    assertEquals(1, breaker.inFlightCalls());
    assertEquals(0, breaker.overdueCalls());
    assertEquals(0, other.inFlightCalls());
    rig.ticker.advance(SLOW.minusNanos(1));
    assertEquals(0, breaker.overdueCalls());
    rig.ticker.advance(Duration.ofNanos(1));
    assertEquals(1, breaker.overdueCalls());
    released.countDown();
    hung.get(0).get();
    assertEquals(0, breaker.inFlightCalls());
    assertEquals(0, breaker.overdueCalls());
    assertEquals(1, breaker.totals().slow());
  }

  @Test
  void calls_that_hang_open_the_breaker_at_a_tick() throws Exception {
    hang(get);
    hang(get);
    beat();
    rig.ticker.advance(SLOW);
    assertEquals(State.CLOSED, breaker.state());
    beat();
    assertEquals(State.OPEN, breaker.state());
    assertEquals(2, breaker.inFlightCalls());
    assertEquals(2, breaker.overdueCalls());
  }

  /** They began before: the closed phase that follows has an empty window (C5, C7). */
  @Test
  void calls_that_hang_on_do_not_open_it_again() throws Exception {
    hang(get);
    hang(get);
    rig.ticker.advance(SLOW);
    beat();
    breaker.reset();
    beat();
    get(4);
    assertEquals(State.CLOSED, breaker.state());
    assertEquals(2, breaker.overdueCalls());
    assertEquals(0, breaker.window().slow());
  }

  /** A call inside of another one's thread has a place of its own. */
  @Test
  void each_breaker_of_nested_calls_sees_its_own() throws Exception {
    WovenMethod inner = rig.method("inner()", "other");
    hang(
        () ->
            get.call(
                () ->
                    inner.call(
                        () -> {
                          entered.countDown();
                          released.await();
                          return null;
                        })));
    assertEquals(1, breaker.inFlightCalls());
    assertEquals(1, other.inFlightCalls());
  }

  @Test
  void two_breakers_of_one_method_both_see_its_call() throws Exception {
    hang(rig.method("both()", "inventory", "other"));
    assertEquals(1, breaker.inFlightCalls());
    assertEquals(1, other.inFlightCalls());
  }

  /** However quiet it has been: a call in a thread keeps its breaker from being left alone. */
  @Test
  void a_running_call_keeps_the_ticks_coming() throws Exception {
    hang(get);
    for (int i = 0; i < 3; i++) {
      assertEquals(Activity.CALLS, beat());
    }
    released.countDown();
  }

  private CountDownLatch entered = new CountDownLatch(0);

  private void hang(WovenMethod method) throws InterruptedException {
    hang(
        () ->
            method.call(
                () -> {
                  entered.countDown();
                  released.await();
                  return null;
                }));
  }

  private void hang(WovenMethod.Body body) throws InterruptedException {
    entered = new CountDownLatch(1);
    hung.add(
        threads.submit(
            () -> {
              try {
                return body.run();
              } catch (Throwable thrown) {
                throw new AssertionError(thrown);
              }
            }));
    entered.await();
  }

  private void get(int times) throws Exception {
    for (int i = 0; i < times; i++) {
      try {
        get.succeed();
      } catch (Throwable thrown) {
        throw new AssertionError(thrown);
      }
    }
  }

  private Activity beat() {
    Places.ALL.showRunningCalls();
    other.tick();
    return breaker.tick();
  }
}
