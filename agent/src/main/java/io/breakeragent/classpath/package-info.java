/**
 * Class paths as the application would be started with, read without loading a class. Nothing here
 * runs inside a guarded application.
 *
 * <p>Imports of ours: none. Third party: none.
 */
@NullMarked
package io.breakeragent.classpath;

import org.jspecify.annotations.NullMarked;
