/**
 * What woven code may name, {@code java.lang.BreakerGate}, and how it gets into {@code java.lang}.
 *
 * <p>Imports of ours: none. Third party: none.
 */
@NullMarked
package io.breakeragent.gate;

import org.jspecify.annotations.NullMarked;
