package io.breakeragent.breaker;

import io.breakeragent.window.WindowSize;

/**
 * When a closed breaker opens. A rule that is off is a threshold that nothing reaches: {@link
 * #RATE_OFF}, {@link #COUNT_OFF}.
 *
 * @param failureRateThreshold percent of the calls in the window, above 0 to 100; a rate at or
 *     above it opens
 * @param slowCallRateThreshold percent of the calls in the window, likewise
 * @param slowCallDurationThreshold nanoseconds; a call that took as long or longer is slow
 * @param consecutiveFailureThreshold that many failures in a row open, whatever the window holds
 * @param slidingWindowSize the window of the two rates
 * @param minimumNumberOfCalls no rate is judged while the window holds fewer; a count window caps
 *     it at its size
 */
public record OpeningRules(
    double failureRateThreshold,
    double slowCallRateThreshold,
    long slowCallDurationThreshold,
    int consecutiveFailureThreshold,
    WindowSize slidingWindowSize,
    int minimumNumberOfCalls) {

  public static final double RATE_OFF = Double.POSITIVE_INFINITY;
  public static final int COUNT_OFF = Integer.MAX_VALUE;

  /**
   * The number of calls from which on a rate is judged: at least 1, and one the window can hold.
   */
  int minimumInWindow() {
    int most = slidingWindowSize instanceof WindowSize.Calls calls ? calls.count() : COUNT_OFF;
    return Math.max(1, Math.min(minimumNumberOfCalls, most));
  }
}
