package io.breakeragent.call;

import io.breakeragent.breaker.Breaker;
import io.breakeragent.breaker.Permit;
import io.breakeragent.breaker.TransitionListener;
import io.breakeragent.clock.Clocks;
import io.breakeragent.log.Faults;
import org.jspecify.annotations.Nullable;

/**
 * One breaker as the call sites see it: what it makes of an outcome, and how far it may go.
 * Thread-safe.
 */
public final class Guard {

  private final Breaker breaker;
  private final String pattern;
  private final GuardSettings settings;
  private volatile Mode mode;
  private volatile boolean retired;

  /** On the clock of its calls; as old as a tick, and only of calls that it was chosen for. */
  private long lastUse;

  /**
   * A guard with a closed breaker.
   *
   * @param pattern the breaker's name as the file spells it, perhaps with {@code {...}}
   */
  public Guard(
      String name,
      String pattern,
      GuardSettings settings,
      Clocks clocks,
      TransitionListener transitionListener) {
    this.breaker = new Breaker(name, settings.breaker(), clocks, Places.ALL, transitionListener);
    this.pattern = pattern;
    this.settings = settings;
    this.mode = settings.mode();
    this.lastUse = breaker.callTime();
  }

  /** The breaker's name as the file spells it, perhaps with {@code {...}}. */
  public String pattern() {
    return pattern;
  }

  /** A call that begins now has chosen it by its name. */
  void use(long now) {
    if (lastUse != now) {
      lastUse = now;
    }
  }

  long lastUse() {
    return lastUse;
  }

  /** It guards no new call any more; those that run end with it. */
  void retire() {
    retired = true;
  }

  /** Whether it is no longer one of the agent's. */
  public boolean isRetired() {
    return retired;
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

  /** What an ended call is, taken alone. */
  Judgement judge(Ended ended, Faults faults) {
    return settings.outcomes().judge(ended.thrown(), ended, faults);
  }

  /** Tells the breaker how an admitted call ended; if it throws, the permit is not back yet. */
  void end(Permit permit, long start, Judgement judgement, @Nullable Throwable thrown) {
    if (judgement instanceof ConditionMet met) {
      breaker.onFailure(permit, start, breaker.callTime(), met.condition(), met.value());
    } else if (judgement == Outcome.FAILURE && thrown != null) {
      breaker.onFailure(permit, start, breaker.callTime(), thrown);
    } else if (judgement == Outcome.NEUTRAL) {
      breaker.onIgnored(permit, start);
    } else if (judgement == Outcome.PART) {
      breaker.onPart(permit, start, breaker.callTime());
    } else {
      breaker.onSuccess(permit, start, breaker.callTime());
    }
  }
}
