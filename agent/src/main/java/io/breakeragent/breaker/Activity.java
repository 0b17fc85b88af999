package io.breakeragent.breaker;

/** How much a breaker has to do, in rising order. */
public enum Activity {
  /** No call was made or runs, and nothing is to come. */
  NONE,
  /** No call was made or runs, but a wait or a time-out is to end. */
  WAITING,
  /** A call was made since the last tick, or runs. */
  CALLS
}
