/**
 * What the YAML says about values: paths to them, conditions on them, names made from them.
 *
 * <p>Imports of ours: target. Third party: none.
 */
@NullMarked
package io.breakeragent.path;

import org.jspecify.annotations.NullMarked;
