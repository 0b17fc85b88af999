package io.breakeragent.breaker;

/** What became of an outcome. */
enum Settled {
  /** The phase that admitted the call is over: it moved nothing. */
  LATE,
  /** The phase learned from it. */
  LEARNED,
  /** The same, and the phase counts such outcomes for the totals as well. */
  COUNTED
}
