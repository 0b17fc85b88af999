package io.breakeragent.breaker;

/** An admitted call that runs: what its caller has to hand back. */
record Call(Permit permit, long start) {}
