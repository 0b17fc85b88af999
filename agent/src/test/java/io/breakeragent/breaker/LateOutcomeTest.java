package io.breakeragent.breaker;

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

/** C7: an outcome belongs to the phase that admitted the call. */
@ExtendWith(Seed.class)
class LateOutcomeTest {

  private enum Outcome {
    SUCCESS,
    FAILURE,
    IGNORED
  }

  /**
   * C7, B-19, B-32, N-09 (the state's name may be the same): every phase that admits, every later
   * phase, every outcome.
   */
  @ParameterizedTest
  @MethodSource("everyPair")
  void a_late_outcome_moves_nothing_and_is_counted(State admitting, State later, Outcome outcome) {
    Rig rig = Rig.in(admitting, TestSettings.inARow(1).trials(2));
    Call old = rig.admitted();
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
    rig.transitions.clear();
    WindowCounts window = rig.breaker.window();
    Totals before = rig.breaker.totals();

    switch (outcome) {
      case SUCCESS -> rig.succeed(old);
      case FAILURE -> rig.fail(old);
      case IGNORED -> rig.ignore(old);
    }

    assertEquals(later, rig.breaker.state());
    assertEquals(List.of(), rig.transitions);
    assertEquals(window, rig.breaker.window());
    assertEquals(0, rig.breaker.consecutiveFailures());
    assertEquals(0, rig.breaker.inFlightCalls());
    Totals after = rig.breaker.totals();
    assertEquals(before.late() + 1, after.late());
    assertEquals(before.successful() + (outcome == Outcome.SUCCESS ? 1 : 0), after.successful());
    assertEquals(before.failed() + (outcome == Outcome.FAILURE ? 1 : 0), after.failed());
    assertEquals(before.ignored() + (outcome == Outcome.IGNORED ? 1 : 0), after.ignored());
  }

  static Stream<Arguments> everyPair() {
    List<Arguments> pairs = new ArrayList<>();
    for (State admitting : List.of(State.CLOSED, State.HALF_OPEN, State.DISABLED)) {
      for (State later : State.values()) {
        for (Outcome outcome : Outcome.values()) {
          pairs.add(Arguments.of(admitting, later, outcome));
        }
      }
    }
    return pairs.stream();
  }

  /** B-30 (N-03): late completions, a hundred of them, do not raise the half-open cap. */
  @Test
  void a_hundred_late_outcomes_admit_no_further_trial() {
    Rig rig = new Rig(TestSettings.inARow(1).trials(2));
    List<Call> late = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      late.add(rig.admitted());
    }
    rig.fail();
    rig.waitAndTick(Rig.WAIT);
    rig.admitted();
    rig.admitted();
    for (int i = 0; i < 100; i++) {
      switch (i % 3) {
        case 0 -> rig.succeed(late.get(i));
        case 1 -> rig.fail(late.get(i));
        default -> rig.ignore(late.get(i));
      }
      rig.refused();
    }
    assertEquals(100, rig.breaker.totals().late());
    assertEquals(State.HALF_OPEN, rig.breaker.state());
  }

  /** B-19: old failures, trickling in for ever, never open it again. */
  @Test
  void failures_of_calls_from_before_the_outage_do_not_reopen_it() {
    Rig rig = new Rig(TestSettings.inARow(1));
    List<Call> old = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      old.add(rig.admitted());
    }
    rig.fail();
    rig.waitAndTick(Rig.WAIT);
    rig.succeed();
    for (Call call : old) {
      rig.fail(call);
    }
    assertEquals(State.CLOSED, rig.breaker.state());
    assertEquals(WindowCounts.EMPTY, rig.breaker.window());
    assertEquals(1, rig.breaker.totals().opened());
  }

  /** B-25: failures that were under way with the one that opened it notify nobody again. */
  @Test
  void an_opening_is_notified_once() {
    Rig rig = new Rig(TestSettings.inARow(1));
    List<Call> together = List.of(rig.admitted(), rig.admitted(), rig.admitted());
    together.forEach(rig::fail);
    assertEquals(List.of("CLOSED -> OPEN"), rig.transitions);
    assertEquals(1, rig.breaker.totals().opened());
    assertEquals(2, rig.breaker.totals().late());
  }
}
