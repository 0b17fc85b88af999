package io.breakeragent.call;

import io.breakeragent.breaker.Breaker;
import io.breakeragent.breaker.Permit;
import io.breakeragent.breaker.TransitionListener;
import io.breakeragent.clock.Clocks;
import org.jspecify.annotations.Nullable;

/**
 * One breaker as the call sites see it: what it makes of an outcome, and how far it may go.
 * Thread-safe.
 */
public final class Guard {

  private final Breaker breaker;
  private final GuardSettings settings;
  private volatile Mode mode;

  public Guard(
      String name, GuardSettings settings, Clocks clocks, TransitionListener transitionListener) {
    this.breaker = new Breaker(name, settings.breaker(), clocks, Places.ALL, transitionListener);
    this.settings = settings;
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

  /** Tells the breaker how an admitted call ended; if it throws, the permit is not back yet. */
  void end(Permit permit, long start, @Nullable Throwable thrown) {
    if (thrown == null) {
      breaker.onSuccess(permit, start, breaker.callTime());
      return;
    }
    Outcome outcome = settings.outcomes().outcomeOf(thrown);
    if (outcome == Outcome.FAILURE) {
      breaker.onFailure(permit, start, breaker.callTime(), thrown);
    } else if (outcome == Outcome.SUCCESS) {
      breaker.onSuccess(permit, start, breaker.callTime());
    } else {
      breaker.onIgnored(permit, start);
    }
  }
}
