/**
 * The command line of the jar. Nothing here runs inside a guarded application.
 *
 * <p>Imports of ours: call, classpath, config, target, weave. Third party: none.
 */
@NullMarked
package io.breakeragent.cli;

import org.jspecify.annotations.NullMarked;
