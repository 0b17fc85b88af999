package io.breakeragent.window;

/** The calls that run and should have ended by now. Thread-safe. */
public interface Overdue {

  /** How many there are; {@code now} on the call clock. */
  int count(long now);

  /** Whether the last look at all running calls found any. */
  boolean wasSeen();
}
