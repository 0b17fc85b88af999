package io.breakeragent.benchmarks.calls;

/**
 * How thoroughly to measure.
 *
 * @param rounds JVMs per figure, one in each round, so that a drift of the machine hits all alike
 * @param keyRounds the same for {@link Contender#isKey()}
 * @param warmupMillis per iteration
 * @param measuredMillis per iteration
 */
record Plan(int rounds, int keyRounds, int warmupMillis, int measuredMillis) {

  /** Of warm-up, and again of measurement. */
  static final int ITERATIONS = 2;

  static final Plan FULL = new Plan(1, 2, 800, 700);
  static final Plan QUICK = new Plan(1, 1, 350, 200);

  /** Whether a cell is measured in a round, counted from 1. */
  boolean includes(Cell cell, int round) {
    return round <= (cell.contender().isKey() ? keyRounds : rounds);
  }
}
