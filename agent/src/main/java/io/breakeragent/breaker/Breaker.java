package io.breakeragent.breaker;

import io.breakeragent.window.WindowCounts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One circuit breaker: asked before a call, told how it ended, looked at and operated by people.
 *
 * <p>Thread-safe and lock-free. Times are nanoseconds of its {@link Ticker}. What is read is true
 * at the moment of reading, and reading changes nothing.
 */
public final class Breaker {

  private final String name;
  private final BreakerSettings settings;
  private final Ticker ticker;
  private final Machine machine;
  private final Operator operator;
  private final InFlight inFlight;
  private final Counters counters = new Counters();
  private final FailureLog failures = new FailureLog();

  /** A closed breaker with an empty window. */
  public Breaker(
      String name, BreakerSettings settings, Ticker ticker, TransitionListener listener) {
    this(name, settings, ticker, listener, RandomSource.THREAD_LOCAL);
  }

  Breaker(
      String name,
      BreakerSettings settings,
      Ticker ticker,
      TransitionListener listener,
      RandomSource random) {
    this.name = name;
    this.settings = settings;
    this.ticker = ticker;
    inFlight = InFlight.atMost(settings.maxConcurrentCalls());
    machine = new Machine(this, random, listener, counters.opened, ticker.read());
    operator = new Operator(machine, ticker);
  }

  public String name() {
    return name;
  }

  public BreakerSettings settings() {
    return settings;
  }

  /**
   * Lets a call in or refuses it. Every {@link Permit} must be handed back once, by one of {@link
   * #onSuccess}, {@link #onFailure} and {@link #onIgnored}; again, if that one threw.
   */
  public Admission tryAcquire(long now) {
    Admission admission = machine.admit(now);
    if (admission instanceof IssuedPermit permit && !enter(permit)) {
      permit.giveBack();
      admission = machine.current().refuse(tooMany(), 0);
    }
    if (admission instanceof Refusal) {
      counters.refused.increment();
    }
    return admission;
  }

  /** The call returned, and its result is no failure. */
  public void onSuccess(Permit permit, long start, long end) {
    counters.successful.increment();
    settle(permit, start, end, null);
    inFlight.leave();
  }

  /** The call failed. */
  public void onFailure(Permit permit, long start, long end, Throwable thrown) {
    counters.failed.increment();
    Failure failure = Failure.of(thrown, end - start);
    failures.add(failure);
    settle(permit, start, end, failure);
    inFlight.leave();
  }

  /**
   * The call ended, or never ran, and says nothing about the other side: a trial may be repeated.
   */
  public void onIgnored(Permit permit) {
    counters.ignored.increment();
    if (!((IssuedPermit) permit).giveBack()) {
      counters.late.increment();
    }
    inFlight.leave();
  }

  /** The refusal just received is not enforced, the call runs: counts it as such instead. */
  public void onWouldReject() {
    counters.wouldReject.increment();
  }

  /** Does what is due: the end of the wait, trial time-outs. To be called some times a second. */
  public void tick(long now) {
    machine.current().tick(now);
  }

  /** Refuses all calls from now on. */
  public String forceOpen() {
    return operator.forceOpen();
  }

  /** Admits all calls from now on and judges none. */
  public String disable() {
    return operator.disable();
  }

  /** Closes it with an empty window. */
  public String reset() {
    return operator.reset();
  }

  /** Ends what {@link #forceOpen} or {@link #disable} began. */
  public String auto() {
    return operator.auto();
  }

  /** An OPEN breaker whose wait is over is HALF_OPEN, even if no call has come by yet. */
  public State state() {
    return machine.current().stateAt(ticker.read());
  }

  /**
   * What is judged now: the window while CLOSED, the trials while HALF_OPEN, what opened it while
   * OPEN.
   */
  public WindowCounts window() {
    return machine.current().counts(ticker.read());
  }

  /** The failures since the last success while CLOSED, else 0. */
  public int consecutiveFailures() {
    return machine.current().failuresInARow();
  }

  /** Calls running now, in whatever phase they began. */
  public int inFlightCalls() {
    return inFlight.count();
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
    return counters.snapshot();
  }

  /** Seconds since it came into {@link #state}. */
  public double secondsInState() {
    return machine.current().nanosInState(ticker.read()) / 1e9;
  }

  /** Milliseconds until the next trial call, rounded up; 0 if calls pass or nobody can say. */
  public long retryAfterMillis() {
    long nanos = machine.current().retryAfterNanos(ticker.read());
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

  private boolean enter(IssuedPermit permit) {
    if (permit instanceof Disabled) {
      inFlight.enter();
      return true;
    }
    return inFlight.tryEnter();
  }

  private void settle(Permit permit, long start, long end, @Nullable Failure failure) {
    boolean slow = end - start >= settings.opening().slowCallDurationThreshold();
    if (slow) {
      counters.slow.increment();
    }
    if (!((IssuedPermit) permit).settle(end, slow, failure)) {
      counters.late.increment();
    }
  }

  private String tooMany() {
    int most = settings.maxConcurrentCalls();
    return most + " calls are running (maxConcurrentCalls " + most + ")";
  }

  private double percent(int part, int whole) {
    return whole < settings.opening().minimumInWindow() ? -1 : Rate.percent(part, whole);
  }
}
