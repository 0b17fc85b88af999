package io.breakeragent.call;

import io.breakeragent.breaker.BreakerSettings;
import io.breakeragent.rejection.OnReject;

/**
 * Everything the YAML says about one breaker by name. Immutable.
 *
 * @param preciseClock whether calls are timed to the nanosecond, which costs two clock readings
 *     each
 * @param rejectionStackTraces whether a rejection carries the stack trace of the refused caller
 * @param maxBreakers how many breakers a name with {...} may stand for at a time, at least 1
 */
public record GuardSettings(
    BreakerSettings breaker,
    boolean preciseClock,
    OutcomeRules outcomes,
    OnReject onReject,
    boolean rejectionStackTraces,
    Mode mode,
    int maxBreakers) {}
