/** An application that knows nothing of the agent. */
@NullMarked
package com.acme;

import org.jspecify.annotations.NullMarked;
