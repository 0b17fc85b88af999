/** What the agent costs, measured against doing nothing and against peers. */
@NullMarked
package io.breakeragent.benchmarks;

import org.jspecify.annotations.NullMarked;
