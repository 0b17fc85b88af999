package io.breakeragent.breaker;

/**
 * The leave to make one call, handed back to the breaker when the call has ended. It remembers the
 * phase that issued it; only that phase learns from the outcome.
 */
public sealed interface Permit extends Admission permits IssuedPermit {}
