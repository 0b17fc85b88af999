/**
 * Which methods of which classes are meant: what a target of the YAML says, apart from its syntax.
 *
 * <p>Imports of ours: completion. Third party: none.
 */
@NullMarked
package io.breakeragent.target;

import org.jspecify.annotations.NullMarked;
