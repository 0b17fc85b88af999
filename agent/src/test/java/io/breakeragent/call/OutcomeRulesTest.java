package io.breakeragent.call;

import static org.junit.jupiter.api.Assertions.assertSame;

import io.breakeragent.log.Faults;
import io.breakeragent.rejection.Refusals;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** C8: what is a failure, what a success, and what is neither. */
class OutcomeRulesTest {

  private static final OutcomeRules DEFAULTS = record("java.lang.Exception");

  @Test
  void no_exception_is_a_success() {
    assertSame(Outcome.SUCCESS, outcomeOf(DEFAULTS, null));
  }

  @Test
  void every_exception_is_a_failure_by_default() {
    assertSame(Outcome.FAILURE, outcomeOf(DEFAULTS, new IOException()));
    assertSame(Outcome.FAILURE, outcomeOf(DEFAULTS, new IllegalStateException()));
  }

  @Test
  void subclasses_of_a_recorded_class_are_failures() {
    assertSame(
        Outcome.FAILURE, outcomeOf(record("java.net.SocketException"), new ConnectException()));
    assertSame(Outcome.FAILURE, outcomeOf(record("java.lang.Throwable"), new ConnectException()));
  }

  @Test
  void an_exception_that_is_not_recorded_is_a_success() {
    OutcomeRules rules = record("java.net.SocketException");
    assertSame(Outcome.SUCCESS, outcomeOf(rules, new IllegalArgumentException("no such item")));
    assertSame(Outcome.SUCCESS, outcomeOf(rules, new IOException()));
  }

  @Test
  void a_recorded_cause_makes_a_failure() {
    OutcomeRules rules = record("java.net.SocketException");
    Throwable wrapped = new IllegalStateException(new ExecutionException(new ConnectException()));
    assertSame(Outcome.FAILURE, outcomeOf(rules, wrapped));
  }

  @Test
  void an_ignored_class_is_neutral_and_wins_over_a_recorded_one() {
    OutcomeRules rules =
        new OutcomeRules(
            List.of("java.io.IOException"),
            List.of("java.io.FileNotFoundException"),
            List.of(),
            List.of());
    assertSame(Outcome.NEUTRAL, outcomeOf(rules, new FileNotFoundException()));
    assertSame(Outcome.NEUTRAL, outcomeOf(rules, new IOException(new FileNotFoundException())));
    assertSame(Outcome.FAILURE, outcomeOf(rules, new IOException()));
  }

  @Test
  void errors_interruption_and_cancellation_are_neutral() {
    OutcomeRules rules =
        record("java.lang.Throwable", "java.lang.Exception", "java.lang.RuntimeException");
    assertSame(Outcome.NEUTRAL, outcomeOf(rules, new AssertionError()));
    assertSame(Outcome.NEUTRAL, outcomeOf(rules, new OutOfMemoryError()));
    assertSame(Outcome.NEUTRAL, outcomeOf(rules, new Error(new IOException())));
    assertSame(Outcome.NEUTRAL, outcomeOf(rules, new InterruptedException()));
    assertSame(Outcome.NEUTRAL, outcomeOf(rules, new CancellationException()));
    assertSame(Outcome.NEUTRAL, outcomeOf(rules, new CancellationException() {}));
  }

  @Test
  void what_is_neutral_by_nature_is_a_failure_when_recorded_by_name() {
    assertSame(Outcome.FAILURE, outcomeOf(record("java.lang.Error"), new AssertionError()));
    assertSame(
        Outcome.FAILURE,
        outcomeOf(record("java.lang.VirtualMachineError"), new OutOfMemoryError()));
    assertSame(
        Outcome.FAILURE,
        outcomeOf(record("java.lang.InterruptedException"), new InterruptedException()));
    assertSame(
        Outcome.FAILURE,
        outcomeOf(
            record("java.util.concurrent.CancellationException"), new CancellationException()));
  }

  /** C10. */
  @Test
  void a_rejection_by_an_inner_breaker_is_neutral_however_it_is_wrapped() {
    Throwable rejection = Refusals.exception();
    assertSame(Outcome.NEUTRAL, outcomeOf(DEFAULTS, rejection));
    assertSame(Outcome.NEUTRAL, outcomeOf(DEFAULTS, new IOException(rejection)));
    Throwable deep = new RuntimeException(new ExecutionException(new IOException(rejection)));
    assertSame(Outcome.NEUTRAL, outcomeOf(DEFAULTS, deep));
  }

  @Test
  void causes_in_a_circle_end() {
    SocketException first = new SocketException();
    RuntimeException second = new RuntimeException(first);
    first.initCause(second);
    assertSame(Outcome.SUCCESS, outcomeOf(record("java.sql.SQLException"), first));
    assertSame(Outcome.FAILURE, outcomeOf(record("java.net.SocketException"), second));
  }

  /** B-11. */
  @Test
  void a_throwable_that_does_not_tell_its_causes_is_judged_by_its_own_class() {
    RuntimeException hostile =
        new RuntimeException() {
          @Override
          public synchronized Throwable getCause() {
            throw new UnsupportedOperationException("no causes here");
          }
        };
    assertSame(Outcome.FAILURE, outcomeOf(DEFAULTS, hostile));
    assertSame(Outcome.SUCCESS, outcomeOf(record("java.io.IOException"), hostile));
  }

  private static OutcomeRules record(String... classNames) {
    return new OutcomeRules(List.of(classNames), List.of(), List.of(), List.of());
  }

  private static Outcome outcomeOf(OutcomeRules rules, @Nullable Throwable thrown) {
    return rules.judge(thrown, root -> null, new Faults()).outcome();
  }
}
