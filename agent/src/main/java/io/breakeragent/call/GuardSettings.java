package io.breakeragent.call;

import io.breakeragent.breaker.BreakerSettings;
import io.breakeragent.rejection.OnReject;

/**
 * Everything the YAML says about one breaker by name. Immutable.
 *
 * @param preciseClock whether calls are timed to the nanosecond, which costs two clock readings
 *     each
 * @param rejectionStackTraces whether a rejection carries the stack trace of the refused caller
 */
public record GuardSettings(
    BreakerSettings breaker,
    boolean preciseClock,
    OutcomeRules outcomes,
    OnReject onReject,
    boolean rejectionStackTraces,
    Mode mode) {}
