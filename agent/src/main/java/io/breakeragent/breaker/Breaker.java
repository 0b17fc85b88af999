package io.breakeragent.breaker;

import io.breakeragent.clock.Clocks;
import io.breakeragent.clock.Ticker;
import io.breakeragent.window.WindowCounts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One circuit breaker: asked before a call, told how it ended, looked at and operated by people.
 *
 * <p>Thread-safe and lock-free. Times are nanoseconds of its {@link Clocks}. What is read is true
 * at the moment of reading, and reading changes nothing.
 */
public final class Breaker {

  /** Out of so many refused calls, one sees for itself whether the wait is over. */
  private static final int LOOK = 64;

  private final String name;
  private final BreakerSettings settings;
  private final Ticker calls;
  private final Runnable activity;
  private final long slow;
  private final Machine machine;
  private final Concurrency concurrency;
  private final Counters counters = new Counters();
  private final FailureLog failures = new FailureLog();

  /** Whether a call was made since the last tick. */
  private volatile boolean active;

  /** A closed breaker with an empty window, which counts all its calls itself. */
  public Breaker(
      String name, BreakerSettings settings, Clocks clocks, TransitionListener listener) {
    this(name, settings, clocks, Seats.NONE, listener);
  }

  /** A closed breaker with an empty window. */
  public Breaker(
      String name,
      BreakerSettings settings,
      Clocks clocks,
      Seats seats,
      TransitionListener listener) {
    this(name, settings, clocks, seats, listener, RandomSource.THREAD_LOCAL);
  }

  Breaker(
      String name,
      BreakerSettings settings,
      Clocks clocks,
      Seats seats,
      TransitionListener listener,
      RandomSource random) {
    this.name = name;
    this.settings = settings;
    activity = clocks.activity();
    calls = clocks.calls();
    slow = settings.opening().slowCallDurationThreshold();
    concurrency = Concurrency.of(settings.maxConcurrentCalls());
    machine = new Machine(this, clocks, seats, random, listener, counters);
  }

  public String name() {
    return name;
  }

  public BreakerSettings settings() {
    return settings;
  }

  /** The moment on the clock by which calls are timed. */
  public long callTime() {
    return calls.read();
  }

  /**
   * Lets a call in or refuses it. Every {@link Permit} must be handed back once, by one of {@link
   * #onSuccess}, {@link #onFailure}, {@link #onIgnored} and {@link #onPart}; again, if that one
   * threw.
   *
   * @param start when the call begins, by {@link #callTime}; to be handed back with the permit
   */
  public Admission tryAcquire(long start) {
    return tryAcquire(start, false);
  }

  /**
   * The same, but says whether one of the {@link Seats} shows from here on that the call runs; then
   * it need not be counted.
   */
  public Admission tryAcquire(long start, boolean seated) {
    Admission admission = machine.admit(start, seated);
    if (admission instanceof Permit permit && !enter(permit)) {
      permit.giveBack(start);
      admission = new Refusal(machine.current().grounds(concurrency.toString()), 0);
    }
    if (admission instanceof Refusal && counters.increment(Counters.REFUSED) % LOOK == 0) {
      machine.look();
    }
    // After the call was counted as running: whoever takes the sign away first looks for calls.
    if (!active) {
      active = true;
      activity.run();
    }
    return admission;
  }

  /** The call returned, and its result is no failure. */
  public void onSuccess(Permit permit, long start, long end) {
    if (settle(permit, start, end, null) != Settled.COUNTED) {
      counters.increment(Counters.SUCCESSFUL);
    }
    concurrency.leave();
  }

  /** The call failed. */
  public void onFailure(Permit permit, long start, long end, Throwable thrown) {
    onFailure(permit, start, end, Failure.of(thrown, end - start));
  }

  /** The call returned, but what it returned is a failure by that rule, because of that value. */
  public void onFailure(Permit permit, long start, long end, String rule, String value) {
    onFailure(permit, start, end, Failure.of(rule, value, end - start));
  }

  private void onFailure(Permit permit, long start, long end, Failure failure) {
    counters.increment(Counters.FAILED);
    failures.add(failure);
    settle(permit, start, end, failure);
    concurrency.leave();
  }

  /**
   * The call ended, or never ran, and says nothing about the other side: a trial may be repeated.
   */
  public void onIgnored(Permit permit, long start) {
    counters.increment(Counters.IGNORED);
    if (!permit.giveBack(start)) {
      counters.increment(Counters.LATE);
    }
    concurrency.leave();
  }

  /** The call was a part of one that is counted elsewhere, or will be: a trial may be repeated. */
  public void onPart(Permit permit, long start, long end) {
    if (machine.current().takesParts()) {
      onSuccess(permit, start, end);
      return;
    }
    permit.giveBack(start);
    concurrency.leave();
  }

  /** The refusal just received is not enforced, the call runs: counts it as such instead. */
  public void onWouldReject() {
    counters.increment(Counters.WOULD_REJECT);
  }

  /**
   * Does what is due: the end of the wait, trial time-outs, overdue calls. To be called ten times a
   * second, but once is enough while it returns {@link Activity#NONE}.
   */
  public Activity tick() {
    boolean called = active;
    if (!called && !machine.isWaiting()) {
      return Activity.NONE;
    }
    active = false;
    if (machine.tick()) {
      active = true;
    }
    if (called || active) {
      return Activity.CALLS;
    }
    return machine.isWaiting() ? Activity.WAITING : Activity.NONE;
  }

  /** A call was seen to run. */
  void touch() {
    active = true;
  }

  /** Refuses all calls from now on. */
  public String forceOpen() {
    return new Operator(machine).forceOpen();
  }

  /** Admits all calls from now on and judges none. */
  public String disable() {
    return new Operator(machine).disable();
  }

  /** Closes it with an empty window. */
  public String reset() {
    return new Operator(machine).reset();
  }

  /** Ends what {@link #forceOpen} or {@link #disable} began. */
  public String auto() {
    return new Operator(machine).auto();
  }

  /** An OPEN breaker whose wait is over is HALF_OPEN, even if no call has come by yet. */
  public State state() {
    return machine.current().shownState();
  }

  /**
   * What is judged now: the window while CLOSED, the trials while HALF_OPEN, what opened it while
   * OPEN.
   */
  public WindowCounts window() {
    return machine.current().counts();
  }

  /** The failures since the last success while CLOSED, else 0. */
  public int consecutiveFailures() {
    return machine.current().failuresInARow();
  }

  /** Calls running now, in whatever phase they began. */
  public int inFlightCalls() {
    return machine.inFlight();
  }

  /** Those of them that have run past the slow limit. */
  public int overdueCalls() {
    return machine.overdue();
  }

  /** Failed calls in percent of {@link #window}; -1 below the minimum. */
  public double failureRatePercent() {
    WindowCounts counts = window();
    return percent(counts.failed(), counts.calls());
  }

  /** Slow calls in percent of {@link #window}; -1 below the minimum. */
  public double slowCallRatePercent() {
    WindowCounts counts = window();
    return percent(counts.slow(), counts.calls());
  }

  public Totals totals() {
    return counters.snapshot(machine.successes());
  }

  /** Seconds since it came into {@link #state}. */
  public double secondsInState() {
    return machine.current().nanosInState() / 1e9;
  }

  /** Milliseconds until the next trial call, rounded up; 0 if calls pass or nobody can say. */
  public long retryAfterMillis() {
    long nanos = machine.current().retryAfterNanos();
    return nanos / 1_000_000 + (nanos % 1_000_000 == 0 ? 0 : 1);
  }

  /** Rule, numbers and time of the last opening; empty before the first. */
  public String lastOpenReason() {
    Opening opening = machine.current().lastOpening;
    return opening == null ? "" : opening.story();
  }

  /** The last {@value FailureLog#SIZE} failures, newest first. */
  public List<Failure> recentFailures() {
    return failures.newestFirst();
  }

  private boolean enter(Permit permit) {
    if (permit instanceof Pass pass && pass.isOfOperator()) {
      concurrency.enter();
      return true;
    }
    return concurrency.tryEnter();
  }

  private Settled settle(Permit permit, long start, long end, @Nullable Failure failure) {
    boolean wasSlow = end - start >= slow;
    if (wasSlow) {
      counters.increment(Counters.SLOW);
    }
    Settled settled = machine.settle(permit, start, end, wasSlow, failure);
    if (settled == Settled.LATE) {
      counters.increment(Counters.LATE);
    }
    return settled;
  }

  private double percent(int part, int whole) {
    return whole < settings.opening().minimumInWindow() ? -1 : Rate.percent(part, whole);
  }
}
