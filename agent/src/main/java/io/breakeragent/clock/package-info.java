/**
 * Time as the breakers see it: the monotonic clock for waits, and the call clock for what calls
 * take.
 *
 * <p>Imports of ours: none. Third party: none.
 */
@NullMarked
package io.breakeragent.clock;

import org.jspecify.annotations.NullMarked;
