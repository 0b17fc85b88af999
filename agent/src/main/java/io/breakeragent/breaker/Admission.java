package io.breakeragent.breaker;

/** A breaker's answer to a call that wants to start. */
public sealed interface Admission permits Permit, Refusal {}
