package io.breakeragent.breaker;

import static io.breakeragent.breaker.OverdueTest.OVERDUE;
import static io.breakeragent.breaker.OverdueTest.hang;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.breakeragent.window.WindowCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** C3, C7: calls in flight show in whatever state they are, and count in their own phase only. */
@ExtendWith(Seed.class)
class InFlightCallsTest {

  private static final TestSettings SETTINGS = OverdueTest.slowRate(50).andInARow(1).trials(2);

  /** C7: every phase that admits, every later phase. */
  @ParameterizedTest
  @MethodSource("everyPair")
  void a_call_of_an_earlier_phase_shows_until_it_ends(State admitting, State later) {
    Rig rig = Rig.in(admitting, SETTINGS);
    Call old = rig.admitted();
    goTo(rig, later);
    assertEquals(1, rig.breaker.inFlightCalls());
    rig.waitAndTick(OVERDUE);
    assertEquals(later, rig.breaker.state());
    assertEquals(1, rig.breaker.inFlightCalls());
    assertEquals(1, rig.breaker.overdueCalls());
    rig.succeed(old);
    assertEquals(0, rig.breaker.inFlightCalls());
    assertEquals(0, rig.breaker.overdueCalls());
    assertEquals(1, rig.breaker.totals().late());
  }

  static Stream<Arguments> everyPair() {
    List<Arguments> pairs = new ArrayList<>();
    for (State admitting : List.of(State.CLOSED, State.HALF_OPEN, State.DISABLED)) {
      for (State later : State.values()) {
        pairs.add(Arguments.of(admitting, later));
      }
    }
    return pairs.stream();
  }

  private static void goTo(Rig rig, State later) {
    rig.breaker.reset();
    switch (later) {
      case CLOSED -> {}
      case OPEN -> rig.fail();
      case HALF_OPEN -> {
        rig.fail();
        rig.waitAndTick(Rig.WAIT);
      }
      case FORCED_OPEN -> rig.breaker.forceOpen();
      case DISABLED -> rig.breaker.disable();
    }
  }

  @Test
  void calls_that_hang_since_before_a_reset_do_not_open_it_again() {
    Rig rig = new Rig(OverdueTest.slowRate(50).minimum(2));
    hang(rig, 4);
    rig.breaker.reset();
    rig.waitAndTick(OVERDUE);
    assertEquals(State.CLOSED, rig.breaker.state());
    assertEquals(WindowCounts.EMPTY, rig.breaker.window());
    assertEquals(4, rig.breaker.overdueCalls());
    hang(rig, 2);
    rig.waitAndTick(OVERDUE);
    assertEquals(new WindowCounts(2, 0, 2, 2), rig.breaker.window());
    assertEquals(List.of("CLOSED -> OPEN"), rig.transitions);
    assertEquals(6, rig.breaker.overdueCalls());
  }

  @Test
  void calls_that_hung_through_the_outage_do_not_open_it_after_the_recovery() {
    Rig rig = new Rig(OverdueTest.slowRate(50).minimum(2).lastCalls(100));
    List<Call> hung = List.of(rig.admitted(), rig.admitted(), rig.admitted());
    rig.waitAndTick(OVERDUE);
    assertEquals(State.OPEN, rig.breaker.state());
    rig.waitAndTick(Rig.WAIT);
    rig.succeed();
    assertEquals(State.CLOSED, rig.breaker.state());
    for (int i = 0; i < 10; i++) {
      rig.succeed();
      rig.waitAndTick(OVERDUE);
    }
    assertEquals(State.CLOSED, rig.breaker.state());
    assertEquals(3, rig.breaker.overdueCalls());
    hung.forEach(rig::fail);
    assertEquals(WindowCounts.ended(10, 0, 0), rig.breaker.window());
    assertEquals(0, rig.breaker.overdueCalls());
    assertEquals(3, rig.breaker.totals().late());
  }

  @Test
  void a_disabled_breaker_shows_the_calls_that_hang_and_judges_none() {
    Rig rig = Rig.in(State.DISABLED, SETTINGS.minimum(1));
    hang(rig, 3);
    Call ignored = rig.admitted();
    assertEquals(4, rig.breaker.inFlightCalls());
    assertEquals(0, rig.breaker.overdueCalls());
    rig.waitAndTick(OVERDUE);
    assertEquals(4, rig.breaker.overdueCalls());
    rig.ignore(ignored);
    assertEquals(3, rig.breaker.inFlightCalls());
    assertEquals(State.DISABLED, rig.breaker.state());
    rig.breaker.auto();
    rig.waitAndTick(OVERDUE);
    assertEquals(State.CLOSED, rig.breaker.state());
    assertEquals(3, rig.breaker.overdueCalls());
  }

  /** B-28: none is left over, however many phases come and go while calls run. */
  @Test
  void through_a_hundred_phases_no_call_is_lost_or_left_over() {
    Rig rig = new Rig(SETTINGS);
    List<Call> running = new ArrayList<>();
    for (int phase = 0; phase < 100; phase++) {
      running.add(rig.admitted());
      rig.breaker.reset();
      rig.breaker.tick();
      assertEquals(running.size(), rig.breaker.inFlightCalls());
    }
    while (!running.isEmpty()) {
      rig.succeed(running.remove(running.size() / 2));
      rig.breaker.tick();
      assertEquals(running.size(), rig.breaker.inFlightCalls());
    }
  }
}
