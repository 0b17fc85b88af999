package io.breakeragent.jmx;

/**
 * The settings of one breaker in force now: a getter per YAML key, its value as text with its unit
 * ({@code 50%}, {@code 10s}, {@code 100 calls}), or {@code off}.
 */
public interface Settings {

  String getMode();

  String getFailureRateThreshold();

  String getSlowCallRateThreshold();

  String getSlowCallDurationThreshold();

  String getConsecutiveFailureThreshold();

  String getSlidingWindowSize();

  String getMinimumNumberOfCalls();

  String getWaitDurationInOpenState();

  String getWaitDurationMultiplier();

  String getMaxWaitDurationInOpenState();

  String getWaitDurationJitter();

  String getPermittedNumberOfCallsInHalfOpenState();

  String getTrialTimeout();

  String getMaxConcurrentCalls();

  String getClock();

  String getRecordExceptions();

  String getIgnoreExceptions();

  String getFailWhen();

  String getIgnoreWhen();

  String getMaxBreakers();

  String getOnReject();

  String getRejectionStackTraces();
}
