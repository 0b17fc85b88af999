/** The guarded code of the call benchmarks; it knows nothing of any breaker. */
@NullMarked
package com.acme.warehouse;

import org.jspecify.annotations.NullMarked;
