/**
 * The exceptions and values that a refused caller sees, and the choice among them.
 *
 * <p>Imports of ours: breaker, completion, gate. Third party: none.
 */
@NullMarked
package io.breakeragent.rejection;

import org.jspecify.annotations.NullMarked;
