package io.breakeragent.breaker;

/**
 * The trial calls of a half-open breaker.
 *
 * @param permittedNumberOfCallsInHalfOpenState 1 to 10,000
 * @param trialTimeout nanoseconds: a trial that has not ended by then counts as failed
 */
public record TrialRules(int permittedNumberOfCallsInHalfOpenState, long trialTimeout) {}
