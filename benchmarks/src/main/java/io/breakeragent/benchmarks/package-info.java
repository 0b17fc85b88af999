/**
 * What the agent costs, measured against doing nothing and against peers.
 *
 * <p>So far the start of a JVM; the cost of a call comes with the engine's own benchmarks.
 */
@NullMarked
package io.breakeragent.benchmarks;

import org.jspecify.annotations.NullMarked;
