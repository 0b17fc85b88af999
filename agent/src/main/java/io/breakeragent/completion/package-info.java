/**
 * When a call ends: at its return, with the stage, future or publisher that it returned, when a
 * callback is called, or when a suspended function is resumed. Types of libraries are reached by
 * reflection, through the class loader of the woven class or the objects' own classes.
 *
 * <p>Imports of ours: none. Third party: none.
 */
@NullMarked
package io.breakeragent.completion;

import org.jspecify.annotations.NullMarked;
