/**
 * One circuit breaker: phases, admission, verdicts, reasons. Knows nothing of weaving, YAML or JMX.
 *
 * <p>Imports of ours: clock, window. Third party: none.
 */
@NullMarked
package io.breakeragent.breaker;

import org.jspecify.annotations.NullMarked;
