package io.breakeragent.breaker;

import static io.breakeragent.breaker.OverdueTest.OVERDUE;
import static io.breakeragent.breaker.OverdueTest.SLOW;
import static io.breakeragent.breaker.OverdueTest.hang;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.breakeragent.window.WindowCounts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C3: what overdue calls count for, and that each counts once, whenever it ends. */
@ExtendWith(Seed.class)
class OverdueCountTest {

  private static final Duration HALF_SECOND = Duration.ofMillis(500);

  /** C12: nothing needs to have ticked for it. */
  @Test
  void readings_include_the_calls_that_hang() {
    Rig rig = new Rig(unjudged().minimum(5));
    rig.succeed(3);
    hang(rig, 2);
    assertEquals(WindowCounts.ended(3, 0, 0), rig.breaker.window());
    assertEquals(0, rig.breaker.overdueCalls());
    rig.ticker.advance(OVERDUE);
    assertEquals(new WindowCounts(5, 0, 2, 2), rig.breaker.window());
    assertEquals(40, rig.breaker.slowCallRatePercent());
    assertEquals(2, rig.breaker.overdueCalls());
    assertEquals(2, rig.breaker.inFlightCalls());
    assertEquals(0, rig.breaker.totals().slow(), "of ended calls");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_call_that_ends_after_all_is_not_counted_a_second_time(boolean ticked) {
    Rig rig = new Rig(unjudged());
    Call success = rig.admitted();
    Call failure = rig.admitted();
    rig.ticker.advance(OVERDUE);
    if (ticked) {
      rig.breaker.tick();
    }
    rig.succeed(success);
    assertEquals(new WindowCounts(2, 0, 2, 1), rig.breaker.window());
    rig.fail(failure);
    assertEquals(new WindowCounts(2, 1, 2, 0), rig.breaker.window());
    rig.breaker.tick();
    assertEquals(new WindowCounts(2, 1, 2, 0), rig.breaker.window());
    assertEquals(new Totals(1, 1, 2, 0, 0, 0, 0, 0), rig.breaker.totals());
  }

  /** C8: cancelled, say, by somebody who lost patience. */
  @Test
  void an_ignored_end_leaves_nothing_of_an_overdue_call_behind() {
    Rig rig = new Rig(OverdueTest.slowRate(50).minimum(3));
    Call first = rig.admitted();
    Call second = rig.admitted();
    rig.waitAndTick(OVERDUE);
    rig.ignore(first);
    assertEquals(new WindowCounts(1, 0, 1, 1), rig.breaker.window());
    rig.ignore(second);
    assertEquals(WindowCounts.EMPTY, rig.breaker.window());
    assertEquals(0, rig.breaker.overdueCalls());
    rig.succeed(3);
    rig.breaker.tick();
    assertEquals(State.CLOSED, rig.breaker.state());
  }

  @Test
  void in_a_window_of_calls_those_that_hang_displace_the_oldest() {
    Rig rig = new Rig(unjudged().lastCalls(4));
    rig.fail(2);
    rig.succeed(2);
    rig.admitted();
    rig.ticker.advance(OVERDUE);
    assertEquals(new WindowCounts(4, 1, 1, 1), rig.breaker.window());
    rig.admitted();
    rig.ticker.advance(OVERDUE);
    assertEquals(new WindowCounts(4, 0, 2, 2), rig.breaker.window());
  }

  @Test
  void a_window_of_calls_holds_no_more_that_hang_than_its_size() {
    Rig rig = new Rig(OverdueTest.slowRate(100).lastCalls(4));
    rig.fail(4);
    hang(rig, 6);
    rig.ticker.advance(OVERDUE);
    assertEquals(new WindowCounts(4, 0, 4, 4), rig.breaker.window());
    assertEquals(6, rig.breaker.overdueCalls());
    rig.breaker.tick();
    assertEquals(
        List.of("4 of 4 calls slow (100% >= 100%, slow is 2s or more), 4 of them still running"),
        rig.reasons);
  }

  @Test
  void a_call_that_hangs_stays_in_a_window_of_time_for_as_long_as_it_hangs() {
    Rig rig = new Rig(unjudged().lastTime(Duration.ofSeconds(5)));
    Call call = rig.admitted();
    rig.succeed();
    rig.waitAndTick(Duration.ofHours(24));
    assertEquals(new WindowCounts(1, 0, 1, 1), rig.breaker.window());
    rig.succeed(call);
    assertEquals(new WindowCounts(1, 0, 1, 0), rig.breaker.window());
    rig.ticker.advance(Duration.ofSeconds(5));
    assertEquals(WindowCounts.EMPTY, rig.breaker.window());
  }

  /** Calls begin on the second and are looked at half a second after, so that nothing is close. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatever_the_order_of_beginnings_ends_and_ticks_each_call_counts_once(boolean byNumber) {
    TestSettings large = unjudged().lastTime(Duration.ofDays(1));
    Rig rig = new Rig(byNumber ? large.lastCalls(10_000) : large);
    RandomGenerator random = Seed.random();
    List<Call> running = new ArrayList<>();
    int ended = 0;
    int slow = 0;
    for (int step = 0; step < 3_000; step++) {
      for (int i = random.nextInt(3); i > 0; i--) {
        running.add(rig.admitted());
      }
      rig.ticker.advance(HALF_SECOND);
      for (int i = random.nextInt(4); i > 0 && !running.isEmpty(); i--) {
        Call call = running.remove(random.nextInt(running.size()));
        if (random.nextInt(4) == 0) {
          rig.ignore(call);
        } else {
          ended++;
          slow += isOverdue(rig, call) ? 1 : 0;
          rig.succeed(call);
        }
      }
      if (random.nextBoolean()) {
        rig.breaker.tick();
      }
      int overdue = (int) running.stream().filter(call -> isOverdue(rig, call)).count();
      assertEquals(
          new WindowCounts(ended + overdue, 0, slow + overdue, overdue), rig.breaker.window());
      assertEquals(overdue, rig.breaker.overdueCalls());
      assertEquals(running.size(), rig.breaker.inFlightCalls());
      rig.ticker.advance(HALF_SECOND);
    }
  }

  private static boolean isOverdue(Rig rig, Call call) {
    return rig.ticker.read() - call.start() >= SLOW.toNanos();
  }

  /** A breaker that counts and never opens. */
  private static TestSettings unjudged() {
    return OverdueTest.slowRate(OpeningRules.RATE_OFF);
  }
}
