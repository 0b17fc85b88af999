package io.breakeragent.benchmarks.calls;

import java.util.OptionalLong;

/** The guarded call of one contender, and what its breaker says of itself. */
interface Guarded {

  /** One call of {@link com.acme.warehouse.Warehouse#shelf}, or its refusal as an exception. */
  String shelf(int item) throws Exception;

  boolean isOpen();

  /** Calls that the breaker has counted, while open those it refused; empty if it does not tell. */
  OptionalLong counted();
}
