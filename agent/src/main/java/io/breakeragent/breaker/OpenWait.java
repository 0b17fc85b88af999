package io.breakeragent.breaker;

/**
 * How long a breaker stays open before it lets trial calls through.
 *
 * @param waitDurationInOpenState nanoseconds, above 0
 * @param waitDurationMultiplier at least 1: each opening without a recovery in between waits that
 *     many times as long as the one before
 * @param maxWaitDurationInOpenState nanoseconds: the cap of that growth
 * @param waitDurationJitter percent, 0 to 100: the wait varies by up to so much, either way
 */
public record OpenWait(
    long waitDurationInOpenState,
    double waitDurationMultiplier,
    long maxWaitDurationInOpenState,
    double waitDurationJitter) {}
