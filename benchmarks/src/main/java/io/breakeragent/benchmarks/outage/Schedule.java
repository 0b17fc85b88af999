package io.breakeragent.benchmarks.outage;

/**
 * How long each phase of the stock service lasts and how long others wait for an answer, all in
 * seconds.
 *
 * @param timeout of the shop's HTTP client, in the variants that have one
 * @param patience of a customer, who then goes away
 */
record Schedule(int healthy, int hanging, int down, int recovered, int timeout, int patience) {
  static final int PAGES_PER_SECOND = 80;

  private static final Schedule FULL = new Schedule(10, 40, 12, 13, 30, 10);
  private static final Schedule QUICK = new Schedule(2, 10, 2, 7, 8, 2);

  static Schedule of(String name) {
    return switch (name) {
      case "full" -> FULL;
      case "quick" -> QUICK;
      default -> throw new IllegalArgumentException("full or quick, not " + name);
    };
  }

  int hangsAt() {
    return healthy;
  }

  int downAt() {
    return hangsAt() + hanging;
  }

  int backAt() {
    return downAt() + down;
  }

  int endsAt() {
    return backAt() + recovered;
  }
}
