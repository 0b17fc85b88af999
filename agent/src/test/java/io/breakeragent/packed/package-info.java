/**
 * The packed jar as it is shipped, in JVMs of its own: what a user of it sees.
 *
 * <p>The applications under test stand in {@code com.acme} and know nothing of the agent.
 */
@NullMarked
package io.breakeragent.packed;

import org.jspecify.annotations.NullMarked;
