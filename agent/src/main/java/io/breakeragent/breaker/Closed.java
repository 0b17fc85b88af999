package io.breakeragent.breaker;

import io.breakeragent.window.Judge;
import io.breakeragent.window.Window;
import io.breakeragent.window.WindowCounts;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import org.jspecify.annotations.Nullable;

/**
 * Calls pass; every completion is judged after it was counted, and calls that do not complete once
 * they are overdue.
 */
final class Closed extends Passing implements Judge {

  private static final AtomicReferenceFieldUpdater<Closed, Window> WINDOW =
      AtomicReferenceFieldUpdater.newUpdater(Closed.class, Window.class, "window");

  private final OpeningRules rules;
  private final Streak streak = new Streak(0);
  private volatile @Nullable Failure lastFailure;

  /** Null until it is needed: it is most of what a breaker weighs. */
  private volatile @Nullable Window window;

  Closed(Machine machine, @Nullable Opening lastOpening) {
    super(machine, lastOpening);
    rules = machine.settings().opening();
  }

  @Override
  State state() {
    return State.CLOSED;
  }

  @Override
  Settled settle(long end, boolean slow, @Nullable Failure failure) {
    if (isOver()) {
      return Settled.LATE;
    }
    boolean failed = failure != null;
    int inARow = extendOrEnd(failure);
    boolean counted = window().record(end, failed, slow, this);
    if (inARow >= rules.consecutiveFailureThreshold()) {
      open(Reason.inARow(inARow, rules.consecutiveFailureThreshold()), window().read(end));
    }
    if (!counted) {
      return Settled.LATE;
    }
    return failed || slow ? Settled.LEARNED : Settled.COUNTED;
  }

  @Override
  long successes() {
    Window counted = window;
    return counted == null ? 0 : counted.fastSuccesses();
  }

  @Override
  void tick() {
    super.tick();
    if (wasSeen()) {
      window().review(callTime(), this);
    }
  }

  @Override
  public boolean judge(long now, WindowCounts counts) {
    if (counts.calls() < rules.minimumInWindow()) {
      return counts.failed() == 0 && counts.slow() == 0;
    }
    if (Rate.percent(counts.failed(), counts.calls()) >= rules.failureRateThreshold()) {
      open(Reason.failed(counts, "calls", rules.failureRateThreshold()), counts);
    } else if (Rate.percent(counts.slow(), counts.calls()) >= rules.slowCallRateThreshold()) {
      open(Reason.slow(counts, "calls", rules), counts);
    }
    return true;
  }

  @Override
  WindowCounts counts() {
    boolean empty = window == null && overdue() == 0;
    return empty ? WindowCounts.EMPTY : window().read(callTime());
  }

  @Override
  int failuresInARow() {
    return streak.length();
  }

  private Window window() {
    Window counted = window;
    if (counted == null) {
      WINDOW.compareAndSet(this, null, Window.of(rules.slidingWindowSize(), this, began()));
      counted = Objects.requireNonNull(window);
    }
    return counted;
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

  private void open(String rule, WindowCounts evidence) {
    Failure failure = evidence.failed() > 0 ? lastFailure : null;
    Opening opening = Opening.now(null, rule, failure == null ? null : failure.summary(), evidence);
    machine.move(this, new Open(machine, opening), opening.reason());
  }
}
