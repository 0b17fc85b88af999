package io.breakeragent.call;

import io.breakeragent.breaker.Throwables;
import io.breakeragent.rejection.Rejection;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Which exceptions count as failures. Classes are given by name and matched against the whole
 * hierarchy of a throwable and of its causes, so that no class of the application is ever loaded or
 * held. Immutable.
 *
 * @param recordExceptions class names that count as failures
 * @param ignoreExceptions class names that count as neither success nor failure; they win
 */
public record OutcomeRules(List<String> recordExceptions, List<String> ignoreExceptions) {

  Outcome outcomeOf(@Nullable Throwable thrown) {
    if (thrown == null) {
      return Outcome.SUCCESS;
    }
    if (Rejection.isBehind(thrown) || anyCauseIs(thrown, ignoreExceptions)) {
      return Outcome.NEUTRAL;
    }
    Class<?> neutral = neutralBase(thrown);
    if (neutral != null) {
      return isNamed(thrown.getClass(), neutral, recordExceptions)
          ? Outcome.FAILURE
          : Outcome.NEUTRAL;
    }
    return anyCauseIs(thrown, recordExceptions) ? Outcome.FAILURE : Outcome.SUCCESS;
  }

  /** Errors, interruption and cancellation say nothing about the callee unless recorded by name. */
  private static @Nullable Class<?> neutralBase(Throwable thrown) {
    if (thrown instanceof Error) {
      return Error.class;
    }
    if (thrown instanceof InterruptedException) {
      return InterruptedException.class;
    }
    return thrown instanceof CancellationException ? CancellationException.class : null;
  }

  private static boolean anyCauseIs(Throwable thrown, List<String> names) {
    if (names.isEmpty()) {
      return false;
    }
    Throwable t = thrown;
    for (int i = 0; t != null && i < Throwables.MAX_CAUSES; i++) {
      if (isNamed(t.getClass(), Object.class, names)) {
        return true;
      }
      t = Throwables.causeOf(t);
    }
    return false;
  }

  /** Whether the type or a supertype, up to and including the last one, stands in the list. */
  private static boolean isNamed(Class<?> type, Class<?> last, List<String> names) {
    for (Class<?> c = type; c != null; c = c == last ? null : c.getSuperclass()) {
      if (names.contains(c.getName())) {
        return true;
      }
    }
    return false;
  }
}
