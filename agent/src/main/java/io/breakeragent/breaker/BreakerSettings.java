package io.breakeragent.breaker;

/**
 * Everything one breaker is told about when to open, for how long, and how to come back. Immutable.
 *
 * @param maxConcurrentCalls further calls are refused while that many run; {@link
 *     OpeningRules#COUNT_OFF} for no bound
 */
public record BreakerSettings(
    OpeningRules opening, OpenWait openWait, TrialRules trials, int maxConcurrentCalls) {}
