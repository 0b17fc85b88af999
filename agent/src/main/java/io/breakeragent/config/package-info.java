/**
 * The YAML file: read into settings and targets, or every problem at once with its place.
 *
 * <p>Imports of ours: breaker, call, completion, path, rejection, target, window. Third party:
 * snakeyaml.
 */
@NullMarked
package io.breakeragent.config;

import org.jspecify.annotations.NullMarked;
