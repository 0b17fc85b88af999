/**
 * The demo: the same outage, at the same time, for a shop without and a shop with the agent.
 *
 * <p>Knows the agent as the path of a jar, and a breaker as an MBean; nothing else.
 */
@NullMarked
package io.breakeragent.demo;

import org.jspecify.annotations.NullMarked;
