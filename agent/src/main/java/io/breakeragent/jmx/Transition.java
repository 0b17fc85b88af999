package io.breakeragent.jmx;

import io.breakeragent.breaker.State;

/**
 * One change of a breaker's state.
 *
 * @param timeMillis the wall clock, milliseconds since 1970
 */
record Transition(long timeMillis, String breaker, State from, State to, String reason) {}
