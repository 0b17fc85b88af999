package io.breakeragent.breaker;

/** How long each opening lasts: growth, cap and jitter of the wait. Immutable. */
final class WaitGrowth {

  private final OpenWait rules;
  private final RandomSource random;

  WaitGrowth(OpenWait rules, RandomSource random) {
    this.rules = rules;
    this.random = random;
  }

  /**
   * Nanoseconds to wait, at least 1.
   *
   * @param earlier how many openings came before this one without a recovery in between
   */
  long nanos(int earlier) {
    double base = (double) rules.waitDurationInOpenState();
    double grown = base * Math.pow(rules.waitDurationMultiplier(), earlier);
    // The cap is one of the growth: it never makes the first wait shorter than what was asked for.
    double wait = Math.min(grown, Math.max(base, (double) rules.maxWaitDurationInOpenState()));
    double jitter = rules.waitDurationJitter();
    if (jitter > 0) {
      wait += wait * jitter / 100 * (2 * random.next() - 1);
    }
    return Math.max(1, (long) wait); // a double beyond the longs becomes the largest of them
  }
}
