package io.breakeragent.benchmarks.outage;

/**
 * One page that a customer asked for.
 *
 * @param askedMicros when it was due to be asked for, from the start of the run; the schedule's
 *     time, not the time at which the load came round to it
 * @param needsStock whether it takes a call to the stock service
 * @param tookMicros from {@code askedMicros} to the end of the answer; of an unanswered page at
 *     least the customer's patience
 * @param lagMicros by how much the load was late to send it
 */
record Page(long askedMicros, boolean needsStock, Fate fate, long tookMicros, long lagMicros) {
  private static final double MICROS = 1e6;

  double asked() {
    return askedMicros / MICROS;
  }

  double took() {
    return tookMicros / MICROS;
  }

  boolean servedWithin(double seconds) {
    return fate == Fate.SERVED && took() <= seconds;
  }

  String toLine() {
    return askedMicros + "," + needsStock + "," + fate + "," + tookMicros + "," + lagMicros;
  }

  static Page fromLine(String line) {
    String[] values = line.split(",", -1);
    return new Page(
        Long.parseLong(values[0]),
        Boolean.parseBoolean(values[1]),
        Fate.valueOf(values[2]),
        Long.parseLong(values[3]),
        Long.parseLong(values[4]));
  }
}
