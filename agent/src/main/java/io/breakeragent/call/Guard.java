package io.breakeragent.call;

import io.breakeragent.breaker.Breaker;
import io.breakeragent.breaker.Permit;
import io.breakeragent.breaker.Ticker;
import io.breakeragent.breaker.TransitionListener;
import org.jspecify.annotations.Nullable;

/**
 * One breaker as the call sites see it: what it makes of an outcome, and how far it may go.
 * Thread-safe.
 */
public final class Guard {

  private final Breaker breaker;
  private final GuardSettings settings;
  private final Ticker ticker;
  private volatile Mode mode;

  public Guard(
      String name, GuardSettings settings, Ticker ticker, TransitionListener transitionListener) {
    this.breaker = new Breaker(name, settings.breaker(), ticker, transitionListener);
    this.settings = settings;
    this.ticker = ticker;
    this.mode = settings.mode();
  }

  public Breaker breaker() {
    return breaker;
  }

  public GuardSettings settings() {
    return settings;
  }

  /** The mode in force, which an operator may have changed. */
  public Mode mode() {
    return mode;
  }

  /** Changes the mode for all calls that begin from now on. */
  public void setMode(Mode newMode) {
    mode = newMode;
  }

  /** The moment, in the breaker's nanoseconds. */
  long now() {
    return ticker.read();
  }

  /** Tells the breaker how an admitted call ended; if it throws, the permit is not back yet. */
  void end(Permit permit, long start, @Nullable Throwable thrown) {
    Outcome outcome = settings.outcomes().outcomeOf(thrown);
    if (outcome == Outcome.FAILURE && thrown != null) {
      breaker.onFailure(permit, start, now(), thrown);
    } else if (outcome == Outcome.SUCCESS) {
      breaker.onSuccess(permit, start, now());
    } else {
      breaker.onIgnored(permit);
    }
  }
}
