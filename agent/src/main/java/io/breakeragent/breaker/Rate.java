package io.breakeragent.breaker;

/** A share of calls in percent. */
final class Rate {

  private Rate() {}

  /** One correctly rounded division, so that 3 of 10 is exactly the 30 that somebody wrote. */
  static double percent(int part, int whole) {
    return 100.0 * part / whole;
  }
}
