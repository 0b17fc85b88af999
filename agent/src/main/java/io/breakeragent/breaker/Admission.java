package io.breakeragent.breaker;

/**
 * A breaker's answer to a call that wants to start.
 *
 * <p>These are classes, not interfaces, because every call asks which it got: before JDK 23 asking
 * for an interface is slow, and among threads that ask for different ones it does not scale at all
 * (JDK-8180450).
 */
public abstract sealed class Admission permits Permit, Refusal {

  Admission() {}
}
