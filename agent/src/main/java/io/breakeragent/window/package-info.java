/**
 * Counts of recent outcomes: of the last N calls, or of the last so many seconds.
 *
 * <p>Imports of ours: none. Third party: none.
 */
@NullMarked
package io.breakeragent.window;

import org.jspecify.annotations.NullMarked;
