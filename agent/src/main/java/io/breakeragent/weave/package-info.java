/**
 * Targets to woven methods: which loaded or loading class is meant, and the advice in its methods.
 *
 * <p>Imports of ours: gate, call, completion, path, rejection, target, log. Third party: Byte
 * Buddy.
 */
@NullMarked
package io.breakeragent.weave;

import org.jspecify.annotations.NullMarked;
