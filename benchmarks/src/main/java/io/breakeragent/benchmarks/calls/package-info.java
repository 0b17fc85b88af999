/**
 * What one guarded call costs, through the packed agent and with the breakers that people use
 * today, as a multiple of reading the clock twice.
 */
@NullMarked
package io.breakeragent.benchmarks.calls;

import org.jspecify.annotations.NullMarked;
