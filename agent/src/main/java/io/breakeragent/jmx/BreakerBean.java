package io.breakeragent.jmx;

import io.breakeragent.breaker.Breaker;
import io.breakeragent.call.Guard;

/** A guard behind its MBean. Thread-safe. */
final class BreakerBean implements CircuitBreakerMXBean {

  private final Guard guard;
  private final Breaker breaker;
  private final AgentView agent;
  private final OperationsSwitch operations;

  BreakerBean(Guard guard, AgentView agent, OperationsSwitch operations) {
    this.guard = guard;
    this.breaker = guard.breaker();
    this.agent = agent;
    this.operations = operations;
  }

  @Override
  public String getState() {
    return breaker.state().name();
  }

  @Override
  public int getStateCode() {
    return breaker.state().code();
  }

  @Override
  public String getMode() {
    return guard.mode().toString();
  }

  @Override
  public double getFailureRatePercent() {
    return breaker.failureRatePercent();
  }

  @Override
  public double getSlowCallRatePercent() {
    return breaker.slowCallRatePercent();
  }

  @Override
  public int getWindowCalls() {
    return breaker.window().calls();
  }

  @Override
  public int getWindowFailedCalls() {
    return breaker.window().failed();
  }

  @Override
  public int getWindowSlowCalls() {
    return breaker.window().slow();
  }

  @Override
  public int getConsecutiveFailures() {
    return breaker.consecutiveFailures();
  }

  @Override
  public int getInFlightCalls() {
    return breaker.inFlightCalls();
  }

  @Override
  public int getOverdueCalls() {
    return breaker.overdueCalls();
  }

  @Override
  public long getSuccessfulCalls() {
    return breaker.totals().successful();
  }

  @Override
  public long getFailedCalls() {
    return breaker.totals().failed();
  }

  @Override
  public long getSlowCalls() {
    return breaker.totals().slow();
  }

  @Override
  public long getIgnoredCalls() {
    return breaker.totals().ignored();
  }

  @Override
  public long getRejectedCalls() {
    return breaker.totals().rejected();
  }

  @Override
  public long getLateCalls() {
    return breaker.totals().late();
  }

  @Override
  public long getWouldRejectCalls() {
    return breaker.totals().wouldReject();
  }

  @Override
  public long getOpenedCount() {
    return breaker.totals().opened();
  }

  @Override
  public double getSecondsInState() {
    return breaker.secondsInState();
  }

  @Override
  public long getRetryAfterMillis() {
    return breaker.retryAfterMillis();
  }

  @Override
  public String getLastOpenReason() {
    return breaker.lastOpenReason();
  }

  @Override
  public RecentFailure[] getRecentFailures() {
    return FailureRow.of(breaker.recentFailures());
  }

  @Override
  public String[] getTargets() {
    return agent.targetsOf(guard.pattern()).toArray(new String[0]);
  }

  @Override
  public Settings getSettings() {
    return new SettingsRow(guard);
  }

  @Override
  public String forceOpen() {
    operations.check();
    return breaker.forceOpen();
  }

  @Override
  public String disable() {
    operations.check();
    return breaker.disable();
  }

  @Override
  public String reset() {
    operations.check();
    return breaker.reset();
  }

  @Override
  public String auto() {
    operations.check();
    return breaker.auto();
  }
}
