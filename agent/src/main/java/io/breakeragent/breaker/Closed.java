package io.breakeragent.breaker;

import io.breakeragent.window.Judge;
import io.breakeragent.window.Window;
import io.breakeragent.window.WindowCounts;
import org.jspecify.annotations.Nullable;

/**
 * Calls pass; every completion is judged after it was counted. The phase is its own permit, so that
 * a call allocates nothing.
 */
final class Closed extends Phase implements IssuedPermit, Judge {

  private final OpeningRules rules;
  private final Window window;
  private final Streak streak = new Streak(0);
  private volatile @Nullable Failure lastFailure;

  Closed(Machine machine, long since, @Nullable Opening lastOpening) {
    super(machine, since, lastOpening);
    rules = machine.settings().opening();
    window = Window.of(rules.slidingWindowSize(), since);
  }

  @Override
  State state() {
    return State.CLOSED;
  }

  @Override
  Admission admit(long now) {
    return this;
  }

  @Override
  public boolean settle(long now, boolean slow, @Nullable Failure failure) {
    if (isOver()) {
      return false;
    }
    int inARow = extendOrEnd(failure);
    window.record(now, failure != null, slow, this);
    if (inARow >= rules.consecutiveFailureThreshold()) {
      open(now, Reason.inARow(inARow, rules.consecutiveFailureThreshold()), window.read(now));
    }
    return true;
  }

  @Override
  public boolean giveBack() {
    return !isOver();
  }

  @Override
  public void judge(long now, int calls, int failed, int slow) {
    if (calls < rules.minimumInWindow()) {
      return;
    }
    if (Rate.percent(failed, calls) >= rules.failureRateThreshold()) {
      open(
          now,
          Reason.failed(failed, calls, "calls", rules.failureRateThreshold()),
          new WindowCounts(calls, failed, slow));
    } else if (Rate.percent(slow, calls) >= rules.slowCallRateThreshold()) {
      open(now, Reason.slow(slow, calls, "calls", rules), new WindowCounts(calls, failed, slow));
    }
  }

  @Override
  WindowCounts counts(long now) {
    return window.read(now);
  }

  @Override
  int failuresInARow() {
    return streak.length();
  }

  /** The failures in a row up to this call. */
  private int extendOrEnd(@Nullable Failure failure) {
    if (failure == null) {
      streak.end();
      return 0;
    }
    lastFailure = failure;
    return streak.extend();
  }

  private void open(long now, String rule, WindowCounts evidence) {
    Failure failure = evidence.failed() > 0 ? lastFailure : null;
    Opening opening = Opening.now(null, rule, failure == null ? null : failure.summary(), evidence);
    machine.move(this, new Open(machine, now, opening), opening.reason());
  }
}
