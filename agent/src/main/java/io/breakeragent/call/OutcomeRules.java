package io.breakeragent.call;

import io.breakeragent.breaker.Throwables;
import io.breakeragent.log.Faults;
import io.breakeragent.path.Condition;
import io.breakeragent.path.Root;
import io.breakeragent.rejection.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * What counts as a failure: by exception, by condition. Classes are given by name and matched
 * against the whole hierarchy of a throwable and of its causes, so that no class of the application
 * is ever loaded or held. What ignores wins, then {@code failWhen}. Immutable.
 *
 * @param recordExceptions class names that count as failures
 * @param ignoreExceptions class names that count as neither success nor failure
 * @param failWhen conditions of which one makes a failure, exception or not
 * @param ignoreWhen conditions of which one makes neither success nor failure
 */
public record OutcomeRules(
    List<String> recordExceptions,
    List<String> ignoreExceptions,
    List<Condition> failWhen,
    List<Condition> ignoreWhen) {

  /** Whether a call that returned may be anything but a success. */
  boolean judgesResults() {
    return !failWhen.isEmpty() || !ignoreWhen.isEmpty();
  }

  /** Where the conditions' paths begin. */
  List<Root> roots() {
    List<Root> roots = new ArrayList<>();
    for (Condition condition : failWhen) {
      roots.add(condition.path().root());
    }
    for (Condition condition : ignoreWhen) {
      roots.add(condition.path().root());
    }
    return roots;
  }

  /**
   * Judges by exceptions and conditions; allocates nothing unless a condition makes a failure of a
   * call that returned.
   *
   * @param faults where a path that throws is counted; its condition is then not met
   */
  Judgement judge(@Nullable Throwable thrown, Roots roots, Faults faults) {
    boolean threw = thrown != null;
    if ((thrown != null && isIgnored(thrown))
        || Conditions.firstMet(ignoreWhen, threw, roots, faults) != null) {
      return Outcome.NEUTRAL;
    }
    Condition met = Conditions.firstMet(failWhen, threw, roots, faults);
    if (met == null) {
      return thrown == null ? Outcome.SUCCESS : byClass(thrown);
    }
    return threw ? Outcome.FAILURE : Conditions.describe(met, roots, faults);
  }

  private boolean isIgnored(Throwable thrown) {
    return Rejection.isBehind(thrown) || anyCauseIs(thrown, ignoreExceptions);
  }

  private Outcome byClass(Throwable thrown) {
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
