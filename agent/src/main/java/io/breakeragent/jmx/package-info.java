/**
 * The MBeans over the breakers and the agent, registered late.
 *
 * <p>Imports of ours: breaker, call, rejection, window, log. Third party: none.
 */
@NullMarked
package io.breakeragent.jmx;

import org.jspecify.annotations.NullMarked;
