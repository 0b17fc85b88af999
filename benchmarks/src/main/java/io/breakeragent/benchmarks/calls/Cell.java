package io.breakeragent.benchmarks.calls;

/** One figure of a table: who made the call, in what state, on how many threads. */
record Cell(Contender contender, Scenario scenario, int threads) {

  @Override
  public String toString() {
    return contender + "-" + scenario + "-" + threads;
  }
}
