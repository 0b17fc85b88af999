/**
 * Applications that call a service with one client library each, and know nothing of the agent.
 *
 * <p>Each of the modules beside this one adds a library and its {@link com.acme.clients.Client}s.
 */
@NullMarked
package com.acme.clients;

import org.jspecify.annotations.NullMarked;
