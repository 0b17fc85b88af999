package io.breakeragent.jmx;

import io.breakeragent.breaker.BreakerSettings;
import io.breakeragent.breaker.OpenWait;
import io.breakeragent.breaker.OpeningRules;
import io.breakeragent.breaker.TrialRules;
import io.breakeragent.call.Guard;
import io.breakeragent.call.GuardSettings;

/** The settings of a guard in JMX's clothes. */
final class SettingsRow implements Settings {

  private final Guard guard;
  private final GuardSettings settings;
  private final BreakerSettings breaker;
  private final OpeningRules opening;
  private final OpenWait openWait;
  private final TrialRules trials;

  SettingsRow(Guard guard) {
    this.guard = guard;
    settings = guard.settings();
    breaker = settings.breaker();
    opening = breaker.opening();
    openWait = breaker.openWait();
    trials = breaker.trials();
  }

  @Override
  public String getMode() {
    return guard.mode().toString();
  }

  @Override
  public String getFailureRateThreshold() {
    return SettingText.percent(opening.failureRateThreshold());
  }

  @Override
  public String getSlowCallRateThreshold() {
    return SettingText.percent(opening.slowCallRateThreshold());
  }

  @Override
  public String getSlowCallDurationThreshold() {
    return SettingText.duration(opening.slowCallDurationThreshold());
  }

  @Override
  public String getConsecutiveFailureThreshold() {
    return SettingText.count(opening.consecutiveFailureThreshold());
  }

  @Override
  public String getSlidingWindowSize() {
    return SettingText.window(opening.slidingWindowSize());
  }

  @Override
  public String getMinimumNumberOfCalls() {
    return SettingText.count(opening.minimumNumberOfCalls());
  }

  @Override
  public String getWaitDurationInOpenState() {
    return SettingText.duration(openWait.waitDurationInOpenState());
  }

  @Override
  public String getWaitDurationMultiplier() {
    return SettingText.number(openWait.waitDurationMultiplier());
  }

  @Override
  public String getMaxWaitDurationInOpenState() {
    return SettingText.duration(openWait.maxWaitDurationInOpenState());
  }

  @Override
  public String getWaitDurationJitter() {
    return SettingText.percent(openWait.waitDurationJitter());
  }

  @Override
  public String getPermittedNumberOfCallsInHalfOpenState() {
    return SettingText.count(trials.permittedNumberOfCallsInHalfOpenState());
  }

  @Override
  public String getTrialTimeout() {
    return SettingText.duration(trials.trialTimeout());
  }

  @Override
  public String getMaxConcurrentCalls() {
    return SettingText.count(breaker.maxConcurrentCalls());
  }

  @Override
  public String getClock() {
    return settings.preciseClock() ? "precise" : "coarse";
  }

  @Override
  public String getRecordExceptions() {
    return settings.outcomes().recordExceptions().toString();
  }

  @Override
  public String getIgnoreExceptions() {
    return settings.outcomes().ignoreExceptions().toString();
  }

  @Override
  public String getFailWhen() {
    return settings.outcomes().failWhen().toString();
  }

  @Override
  public String getIgnoreWhen() {
    return settings.outcomes().ignoreWhen().toString();
  }

  @Override
  public String getMaxBreakers() {
    return SettingText.count(settings.maxBreakers());
  }

  @Override
  public String getOnReject() {
    return SettingText.onReject(settings.onReject());
  }

  @Override
  public String getRejectionStackTraces() {
    return Boolean.toString(settings.rejectionStackTraces());
  }
}
