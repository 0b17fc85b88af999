package io.breakeragent.clock;

/**
 * The clocks of one breaker. Immutable.
 *
 * @param waits for the waits and time-outs of the breaker itself
 * @param calls for what calls take, and for what leaves a window of time; see {@link CallClock}
 * @param activity is told when a call is made after none was for a while
 */
public record Clocks(Ticker waits, Ticker calls, Runnable activity) {

  /** One clock for everything, which nobody has to wake. */
  public static Clocks of(Ticker ticker) {
    return new Clocks(
        ticker,
        ticker,
        new Runnable() {
          @Override
          public void run() {}
        });
  }
}
