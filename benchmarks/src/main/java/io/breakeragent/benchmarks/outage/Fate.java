package io.breakeragent.benchmarks.outage;

/** What became of a page. */
enum Fate {
  /** The page, whole. */
  SERVED,
  /** An error page, because the breaker refused the call. */
  REFUSED,
  /** An error page, because the call failed. */
  FAILED,
  /** Nothing before the customer went away. */
  UNANSWERED
}
