package io.breakeragent.benchmarks.calls;

/**
 * How thoroughly to measure.
 *
 * @param warmupMillis per iteration
 * @param measuredMillis per iteration
 */
record Plan(int warmupMillis, int measuredMillis) {

  /** Of warm-up, and again of measurement. */
  static final int ITERATIONS = 2;

  static final Plan FULL = new Plan(500, 300);
  static final Plan QUICK = new Plan(350, 200);

  /** Longer where the threads leave the JIT compiler little of the processors. */
  int warmupMillis(int threads) {
    int perProcessor = threads / Runtime.getRuntime().availableProcessors();
    return warmupMillis * Math.max(1, perProcessor);
  }
}
