package io.breakeragent.breaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** B-11, B-28: recording a failure survives whatever the exception does. */
@ExtendWith(Seed.class)
class FailureTest {

  private final Rig rig = new Rig(TestSettings.inARow(1));

  @Test
  void a_failure_is_kept_as_text() {
    IOException thrown =
        new IOException("outer", new IllegalStateException(new ConnectException()));
    rig.call(Duration.ofMillis(1_234), thrown);
    Failure failure = onlyFailure();
    assertEquals("java.io.IOException", failure.exceptionClass());
    assertEquals("outer", failure.message());
    assertEquals("java.net.ConnectException", failure.rootCause());
    assertEquals(1_234, failure.durationMillis());
    assertEquals(Thread.currentThread().getName(), failure.thread());
    assertTrue(Math.abs(System.currentTimeMillis() - failure.timeMillis()) < 60_000);
  }

  @Test
  void the_last_ten_are_kept_newest_first() {
    Rig lasting = new Rig(TestSettings.noRules());
    for (int i = 1; i <= 25; i++) {
      lasting.end(lasting.admitted(), new IOException("number " + i));
      List<Failure> failures = lasting.breaker.recentFailures();
      assertEquals(Math.min(i, 10), failures.size());
      for (int age = 0; age < failures.size(); age++) {
        assertEquals("number " + (i - age), failures.get(age).message());
      }
    }
    List<Failure> failures = lasting.breaker.recentFailures();
    assertThrows(UnsupportedOperationException.class, failures::clear);
  }

  @Test
  void a_long_message_is_cut() {
    rig.call(Duration.ZERO, new IOException("x".repeat(100_000)));
    assertEquals("x".repeat(500) + "...", onlyFailure().message());
  }

  /** B-11. */
  @Test
  void a_message_that_throws_is_noted_and_the_call_counts_once() {
    for (Throwable fault : List.of(new IllegalStateException(), new StackOverflowError())) {
      Rig mine = new Rig(TestSettings.inARow(1));
      mine.call(Duration.ZERO, new Hostile(fault, null));
      assertEquals(State.OPEN, mine.breaker.state());
      assertEquals(0, mine.breaker.inFlightCalls());
      assertEquals(1, mine.breaker.totals().failed());
      assertEquals(
          "(getMessage() threw " + fault.getClass().getName() + ")",
          mine.breaker.recentFailures().get(0).message());
    }
  }

  /** B-11, B-28: the trial's permit is not lost over it. */
  @Test
  void a_cause_that_throws_does_not_jam_the_trial() {
    Rig mine = Rig.in(State.HALF_OPEN);
    mine.call(Duration.ZERO, new Hostile(null, new IllegalStateException()));
    assertEquals(State.OPEN, mine.breaker.state());
    assertEquals("", mine.breaker.recentFailures().get(0).rootCause());
    mine.waitAndTick(Rig.WAIT);
    mine.succeed();
    assertEquals(State.CLOSED, mine.breaker.state());
  }

  /** B-11: causes in a circle end. */
  @Test
  void causes_in_a_circle_are_followed_for_a_while_only() {
    Exception first = new Exception("first");
    Exception second = new Exception("second", first);
    first.initCause(second);
    rig.call(Duration.ZERO, first);
    assertEquals("java.lang.Exception: second", onlyFailure().rootCause());

    Rig other = new Rig(TestSettings.inARow(1));
    other.call(Duration.ZERO, new Exception("outside the circle", first));
    String rootCause = other.breaker.recentFailures().get(0).rootCause();
    assertTrue(rootCause.startsWith("java.lang.Exception: "), rootCause);
  }

  private Failure onlyFailure() {
    List<Failure> failures = rig.breaker.recentFailures();
    assertEquals(1, failures.size());
    return failures.get(0);
  }

  private static final class Hostile extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final @Nullable Throwable onMessage;
    private final @Nullable RuntimeException onCause;

    Hostile(@Nullable Throwable onMessage, @Nullable RuntimeException onCause) {
      this.onMessage = onMessage;
      this.onCause = onCause;
    }

    @Override
    public @Nullable String getMessage() {
      if (onMessage instanceof Error error) {
        throw error;
      }
      if (onMessage instanceof RuntimeException exception) {
        throw exception;
      }
      return null;
    }

    @Override
    public synchronized @Nullable Throwable getCause() {
      if (onCause != null) {
        throw onCause;
      }
      return null;
    }
  }
}
