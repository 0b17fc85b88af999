/** What breakers cost beside the calls: heap per breaker, and the processor time of the agent. */
@NullMarked
package io.breakeragent.benchmarks.footprint;

import org.jspecify.annotations.NullMarked;
