package io.breakeragent.breaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Seed.class)
class MaxConcurrentCallsTest {

  @Test
  void the_call_too_many_is_refused_until_another_ends() {
    Rig rig = new Rig(TestSettings.defaults().maxConcurrentCalls(20));
    List<Call> running = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      running.add(rig.admitted());
    }
    assertEquals(
        "breaker 'inventory' is CLOSED: 20 calls are running (maxConcurrentCalls 20)",
        rig.refused().message());
    assertEquals(1, rig.breaker.totals().rejected());
    assertEquals(20, rig.breaker.inFlightCalls());

    rig.succeed(running.remove(0));
    running.add(rig.admitted());
    rig.refused();
    rig.fail(running.remove(0));
    running.add(rig.admitted());
    rig.refused();
    rig.ignore(running.remove(0));
    rig.admitted();
    rig.refused();
    Call part = running.remove(0);
    rig.breaker.onPart(part.permit(), part.start(), part.start());
    rig.admitted();
    rig.refused();
  }

  /** B-35: the bounds that we have are exact where one more or less would be a large share. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void the_smallest_bounds_are_exact(int bound) {
    Rig busy = new Rig(TestSettings.defaults().maxConcurrentCalls(bound));
    Rig tried = Rig.in(State.HALF_OPEN, TestSettings.inARow(1).trials(bound));
    for (Rig rig : List.of(busy, tried)) {
      for (int i = 0; i < bound; i++) {
        rig.admitted();
      }
      rig.refused();
      assertEquals(bound, rig.breaker.inFlightCalls());
    }
  }

  /** C6: the trial that did not get in for want of room is still to be had. */
  @Test
  void a_trial_refused_for_want_of_room_gives_its_permit_back() {
    Rig rig = new Rig(TestSettings.inARow(1).trials(2).maxConcurrentCalls(2));
    Call old = rig.admitted();
    rig.fail();
    rig.waitAndTick(Rig.WAIT);
    rig.admitted();
    assertEquals(
        "breaker 'inventory' is HALF_OPEN: 2 calls are running (maxConcurrentCalls 2)",
        rig.refused().message());
    rig.succeed(old);
    rig.succeed();
    assertTrue(rig.refused().message().contains("2 of 2 trial calls taken"));
  }

  @Test
  void a_disabled_breaker_counts_but_does_not_bound() {
    Rig rig = new Rig(TestSettings.defaults().maxConcurrentCalls(1));
    rig.breaker.disable();
    Call first = rig.admitted();
    rig.admitted();
    assertEquals(2, rig.breaker.inFlightCalls());
    rig.breaker.auto();
    rig.succeed(first);
    rig.refused();
  }

  @Test
  void threads_never_run_more_calls_than_the_bound() throws Exception {
    Rig rig = new Rig(TestSettings.defaults().maxConcurrentCalls(1));
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (Crowd crowd = new Crowd(8)) {
      crowd.run(
          thread -> {
            for (int i = 0; i < 50_000; i++) {
              Call call = rig.ask();
              if (call != null) {
                most.accumulateAndGet(running.incrementAndGet(), Math::max);
                DeadlineRaceTest.stay();
                running.decrementAndGet();
                rig.succeed(call);
              }
            }
          });
    }
    assertEquals(1, most.get());
    assertEquals(0, rig.breaker.inFlightCalls());
  }

  @Test
  void without_a_bound_threads_leave_no_call_in_flight_behind() throws Exception {
    Rig rig = new Rig(TestSettings.defaults());
    try (Crowd crowd = new Crowd(8)) {
      crowd.run(thread -> rig.succeed(1_000));
    }
    assertEquals(0, rig.breaker.inFlightCalls());
    assertEquals(8_000, rig.breaker.totals().successful());
  }
}
