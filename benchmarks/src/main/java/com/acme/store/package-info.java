/** A web shop that shows the stock of a remote service. It knows nothing of the agent. */
@NullMarked
package com.acme.store;

import org.jspecify.annotations.NullMarked;
