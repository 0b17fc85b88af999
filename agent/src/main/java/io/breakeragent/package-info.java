/**
 * The agent: its premain, and the composition root that wires the packages below.
 *
 * <p>Imports of ours: all. Third party: none.
 */
@NullMarked
package io.breakeragent;

import org.jspecify.annotations.NullMarked;
