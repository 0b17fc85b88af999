/**
 * One quiet, rate-limited way to say something on stderr.
 *
 * <p>Imports of ours: none. Third party: none.
 */
@NullMarked
package io.breakeragent.log;

import org.jspecify.annotations.NullMarked;
