package io.breakeragent.benchmarks.calls;

/**
 * What one JVM measured.
 *
 * @param nanos per call and thread
 * @param bytes allocated per call
 */
record Sample(double nanos, double bytes) {}
