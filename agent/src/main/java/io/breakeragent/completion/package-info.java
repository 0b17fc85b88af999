/**
 * When a call ends: at its return, or with the stage that it returned.
 *
 * <p>Imports of ours: none. Third party: none.
 */
@NullMarked
package io.breakeragent.completion;

import org.jspecify.annotations.NullMarked;
