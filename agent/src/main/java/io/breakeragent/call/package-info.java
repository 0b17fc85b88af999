/**
 * A call site: its breakers, enter and exit, nesting, outcome and rejection.
 *
 * <p>Imports of ours: gate, breaker, completion, log, rejection. Third party: none.
 */
@NullMarked
package io.breakeragent.call;

import org.jspecify.annotations.NullMarked;
