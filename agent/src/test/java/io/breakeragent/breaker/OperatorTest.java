package io.breakeragent.breaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.breakeragent.window.WindowCounts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** C1: what an operator can do, and the sentence that each operation answers with. */
@ExtendWith(Seed.class)
class OperatorTest {

  @Test
  void forced_open_refuses_everything_and_promises_no_trial() {
    Rig rig = Rig.in(State.CLOSED);
    assertEquals(
        "breaker 'inventory' is now FORCED_OPEN: calls are refused until reset() or auto();"
            + " it was CLOSED",
        rig.breaker.forceOpen());
    assertEquals("breaker 'inventory' is FORCED_OPEN: by an operator", rig.refused().message());
    assertEquals(0, rig.breaker.retryAfterMillis());
    assertEquals("breaker 'inventory' is FORCED_OPEN already", rig.breaker.forceOpen());
    assertEquals(List.of("by an operator"), rig.reasons);
    assertEquals(0, rig.breaker.totals().opened());
  }

  @Test
  void disabled_admits_everything_counts_it_and_judges_nothing() {
    Rig rig = Rig.in(State.CLOSED);
    assertEquals(
        "breaker 'inventory' is now DISABLED: calls pass unjudged until reset() or auto();"
            + " it was CLOSED",
        rig.breaker.disable());
    Call running = rig.admitted();
    rig.fail(100);
    assertEquals(1, rig.breaker.inFlightCalls());
    rig.succeed(running);
    assertEquals(State.DISABLED, rig.breaker.state());
    assertEquals(new Totals(1, 100, 0, 0, 0, 0, 0, 0), rig.breaker.totals());
    assertEquals(WindowCounts.EMPTY, rig.breaker.window());
    assertEquals("breaker 'inventory' is DISABLED already", rig.breaker.disable());
  }

  @Test
  void reset_closes_with_an_empty_window_and_is_no_transition_where_it_was_closed() {
    Rig rig = new Rig(TestSettings.defaults().andInARow(5));
    rig.fail(4);
    assertEquals(
        "breaker 'inventory' is now CLOSED with an empty window; it was CLOSED",
        rig.breaker.reset());
    assertEquals(WindowCounts.EMPTY, rig.breaker.window());
    assertEquals(0, rig.breaker.consecutiveFailures());
    rig.fail(4);
    assertEquals(State.CLOSED, rig.breaker.state());
    assertEquals(List.of(), rig.transitions);
  }

  /** B-34: a reset is a recovery: the wait is the first one again. */
  @Test
  void reset_ends_the_growth_of_the_wait() {
    Rig rig = Rig.in(State.HALF_OPEN, TestSettings.inARow(1).growth(2, Rig.WAIT.multipliedBy(8)));
    rig.fail();
    assertEquals(20_000, rig.breaker.retryAfterMillis());
    rig.breaker.reset();
    rig.fail();
    assertEquals(10_000, rig.breaker.retryAfterMillis());
  }

  @Test
  void auto_ends_what_an_operator_began_and_nothing_else() {
    Rig rig = Rig.in(State.DISABLED);
    rig.fail(100);
    assertEquals(
        "breaker 'inventory' is now CLOSED with an empty window, under its own control;"
            + " it was DISABLED",
        rig.breaker.auto());
    assertEquals(WindowCounts.EMPTY, rig.breaker.window());
    rig.fail();
    assertEquals(
        "breaker 'inventory' is under its own control already, it is OPEN", rig.breaker.auto());
    assertEquals(State.OPEN, rig.breaker.state());
  }

  @Test
  void the_last_reason_survives_an_operator() {
    Rig rig = Rig.in(State.OPEN);
    String reason = rig.breaker.lastOpenReason();
    rig.breaker.forceOpen();
    rig.breaker.disable();
    rig.breaker.auto();
    assertEquals(reason, rig.breaker.lastOpenReason());
  }
}
