package io.breakeragent.packed;

import java.net.URI;

/** A service on loopback with the fault that a test gives it. Thread-safe. */
interface FaultyService extends AutoCloseable {

  /** Where applications call it. */
  URI uri();

  /** Host and port, as a breaker is named after them. */
  default String authority() {
    return uri().getAuthority();
  }

  /** How often callers have got something through to it. */
  int reached();

  /** How many connections callers have open now. */
  int connections();

  /** Has this fault from now on; calls that hang go on as it says. */
  void become(Fault next);

  @Override
  default void close() {
    become(Fault.REFUSE);
  }
}
