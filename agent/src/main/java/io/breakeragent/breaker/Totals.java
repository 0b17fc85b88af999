package io.breakeragent.breaker;

/**
 * What a breaker has counted since it was made; no transition resets it. Immutable.
 *
 * @param successful ended calls that were successes
 * @param failed ended calls that were failures
 * @param slow ended calls that were slow, in addition to being one of the two above
 * @param ignored ended calls that were neither
 * @param rejected calls refused; in observe mode none
 * @param late ended calls that no phase learned from, in addition: theirs was over
 * @param wouldReject calls that were let through in observe mode only
 * @param opened transitions to OPEN
 */
public record Totals(
    long successful,
    long failed,
    long slow,
    long ignored,
    long rejected,
    long late,
    long wouldReject,
    long opened) {}
