package io.breakeragent.call;

import java.util.Locale;

/** How far a breaker may go: {@code mode} of the YAML. */
public enum Mode {
  /** Calls are counted, and refused while the breaker is open. */
  ENFORCE,
  /** The whole machine runs and counts what it would have refused; nothing is refused. */
  OBSERVE,
  /** Calls pass uncounted; at start, nothing is woven. */
  OFF;

  /** As the YAML writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
