/**
 * A call site: its breakers, enter and exit, nesting, outcome and rejection.
 *
 * <p>Imports of ours: gate, breaker, clock, completion, log, path, rejection. Third party: none.
 */
@NullMarked
package io.breakeragent.call;

import org.jspecify.annotations.NullMarked;
