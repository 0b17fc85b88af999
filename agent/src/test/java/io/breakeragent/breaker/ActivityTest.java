package io.breakeragent.breaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.breakeragent.clock.Clocks;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a breaker asks of the one who ticks it, and whom it wakes. */
@ExtendWith(Seed.class)
class ActivityTest {

  private final FakeTicker ticker = new FakeTicker();
  private final AtomicInteger awakenings = new AtomicInteger();
  private final Breaker breaker =
      new Breaker(
          "inventory",
          TestSettings.inARow(1).build(),
          new Clocks(ticker, ticker, awakenings::incrementAndGet),
          (source, from, to, reason) -> {});

  @Test
  void a_breaker_that_nobody_calls_asks_for_nothing() {
    assertEquals(Activity.NONE, breaker.tick());
    ticker.advance(Duration.ofHours(1));
    assertEquals(Activity.NONE, breaker.tick());
    assertEquals(0, awakenings.get());
  }

  @Test
  void a_call_is_activity_until_the_tick_after_its_end() {
    succeed();
    assertEquals(Activity.CALLS, breaker.tick());
    assertEquals(Activity.NONE, breaker.tick());
  }

  /** C3: or nobody would look whether it is overdue. */
  @Test
  void a_call_that_hangs_is_activity_for_as_long_as_it_hangs() {
    Call hung = begin();
    for (int i = 0; i < 100; i++) {
      ticker.advance(Duration.ofMinutes(1));
      assertEquals(Activity.CALLS, breaker.tick());
    }
    breaker.onIgnored(hung.permit(), hung.start());
    assertEquals(Activity.CALLS, breaker.tick());
    assertEquals(Activity.NONE, breaker.tick());
  }

  @Test
  void a_call_of_an_earlier_phase_is_activity_too() {
    Call hung = begin();
    breaker.forceOpen();
    breaker.tick();
    assertEquals(Activity.CALLS, breaker.tick());
    breaker.onIgnored(hung.permit(), hung.start());
    breaker.tick();
    assertEquals(Activity.NONE, breaker.tick());
  }

  /** C4: the wait ends, call or no call. */
  @Test
  void an_open_breaker_waits_and_a_half_open_one_waits_for_calls_only() {
    fail();
    assertEquals(Activity.CALLS, breaker.tick());
    assertEquals(Activity.WAITING, breaker.tick());
    ticker.advance(Rig.WAIT.minusNanos(1));
    assertEquals(Activity.WAITING, breaker.tick());
    ticker.advance(1);
    assertEquals(Activity.NONE, breaker.tick());
    assertEquals(State.HALF_OPEN, breaker.state());
  }

  /** C6: what may time out is looked after. */
  @Test
  void a_trial_that_hangs_is_activity_until_it_has_timed_out_and_ended() {
    fail();
    ticker.advance(Rig.WAIT);
    Call hung = begin();
    for (int i = 0; i < 59; i++) {
      ticker.advance(Duration.ofSeconds(1));
      assertEquals(Activity.CALLS, breaker.tick());
    }
    ticker.advance(Duration.ofSeconds(1));
    breaker.tick();
    assertEquals(State.OPEN, breaker.state());
    breaker.onIgnored(hung.permit(), hung.start());
    breaker.tick();
    assertEquals(Activity.WAITING, breaker.tick());
  }

  @Test
  void operators_hold_it_without_any_activity() {
    breaker.forceOpen();
    assertEquals(Activity.NONE, breaker.tick());
    breaker.disable();
    assertEquals(Activity.NONE, breaker.tick());
  }

  @Test
  void however_many_calls_come_between_two_ticks_it_wakes_once() {
    for (int awakening = 1; awakening <= 3; awakening++) {
      for (int i = 0; i < 100; i++) {
        succeed();
      }
      assertEquals(awakening, awakenings.get());
      breaker.tick();
    }
  }

  @Test
  void while_a_call_runs_no_further_one_wakes_anybody() {
    begin();
    for (int i = 0; i < 10; i++) {
      breaker.tick();
      succeed();
    }
    assertEquals(1, awakenings.get());
  }

  /** Its wait may have ended. */
  @Test
  void a_refused_call_wakes_too() {
    breaker.forceOpen();
    breaker.tryAcquire(breaker.callTime());
    assertEquals(1, awakenings.get());
    assertEquals(Activity.CALLS, breaker.tick());
    assertEquals(Activity.NONE, breaker.tick());
  }

  private Call begin() {
    long start = breaker.callTime();
    return new Call((Permit) breaker.tryAcquire(start), start);
  }

  private void succeed() {
    Call call = begin();
    breaker.onSuccess(call.permit(), call.start(), breaker.callTime());
  }

  private void fail() {
    Call call = begin();
    breaker.onFailure(call.permit(), call.start(), breaker.callTime(), new IOException("down"));
  }
}
