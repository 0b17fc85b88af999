package io.breakeragent.jmx;

/**
 * One circuit breaker as JMX shows it: {@code io.breakeragent:type=CircuitBreaker,name="..."}.
 * Reading changes nothing; each operation returns a sentence of what happened.
 */
@Description("A circuit breaker: what it counts, what it decided and why, and how to operate it.")
public interface CircuitBreakerMXBean {

  @Description("CLOSED, OPEN, HALF_OPEN, or set by an operator: FORCED_OPEN, DISABLED.")
  String getState();

  @Description("State as a code: 0 CLOSED, 1 HALF_OPEN, 2 OPEN, 3 FORCED_OPEN, 4 DISABLED.")
  int getStateCode();

  @Description("enforce, observe (counts what it would refuse, refuses nothing) or off.")
  String getMode();

  @Description("Failed calls in percent of WindowCalls; -1 below the minimum number of calls.")
  double getFailureRatePercent();

  @Description("Slow calls in percent of WindowCalls; -1 below the minimum number of calls.")
  double getSlowCallRatePercent();

  @Description(
      "Number of calls that are judged now, overdue ones included: in the sliding window while"
          + " CLOSED, of the trial calls while HALF_OPEN, those that opened it while OPEN.")
  int getWindowCalls();

  @Description("Number of failed calls among WindowCalls.")
  int getWindowFailedCalls();

  @Description("Number of slow calls among WindowCalls, failed or not.")
  int getWindowSlowCalls();

  @Description("Number of failures since the last success while CLOSED, else 0.")
  int getConsecutiveFailures();

  @Description("Number of calls running now.")
  int getInFlightCalls();

  @Description("Number of calls running now that have run past the slow call limit.")
  int getOverdueCalls();

  @Description("Number of calls since the start that succeeded.")
  long getSuccessfulCalls();

  @Description("Number of calls since the start that failed.")
  long getFailedCalls();

  @Description("Number of calls since the start that were slow, failed or not.")
  long getSlowCalls();

  @Description("Number of calls since the start that counted as neither success nor failure.")
  long getIgnoredCalls();

  @Description("Number of calls since the start that were refused.")
  long getRejectedCalls();

  @Description(
      "Number of calls since the start that ended in a later state than the one that admitted them,"
          + " and moved nothing.")
  long getLateCalls();

  @Description("Number of calls since the start that mode observe let through instead of refusing.")
  long getWouldRejectCalls();

  @Description("Number of times since the start that it went to OPEN.")
  long getOpenedCount();

  @Description("Seconds since it came into its State.")
  double getSecondsInState();

  @Description("Milliseconds until the next trial call; 0 when calls pass or no clock ends it.")
  long getRetryAfterMillis();

  @Description("Rule, numbers and time (UTC) of the last opening; empty before the first.")
  String getLastOpenReason();

  @Description("The last 10 failures, newest first: time (UTC), exception, duration in ms, thread.")
  RecentFailure[] getRecentFailures();

  @Description("The woven methods that this breaker guards.")
  String[] getTargets();

  @Description("The settings in force now, each under its YAML key and with its unit.")
  Settings getSettings();

  @Description("Refuses all calls from now on, until reset or auto.")
  String forceOpen();

  @Description("Lets all calls pass unjudged from now on, until reset or auto.")
  String disable();

  @Description("Closes it with an empty window.")
  String reset();

  @Description("Puts it back under its own control after forceOpen or disable.")
  String auto();
}
