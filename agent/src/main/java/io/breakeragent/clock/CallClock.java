package io.breakeragent.clock;

/**
 * The clock by which calls are timed: monotonic time without the pauses of the whole process.
 *
 * <p>While calls are made, a daemon thread advances it, so that reading it costs no more than
 * reading a field. Each tick advances it by a bounded step: what a stop-the-world pause or a
 * suspended machine takes beyond that is left out for good, since no call made any progress
 * meanwhile and none must look slow for it. While it sleeps, because nobody calls, each reading is
 * worked out anew.
 *
 * <p>Thread-safe; {@link #tick} and {@link #sleep} belong to one thread.
 */
public final class CallClock implements Ticker {

  private static final long ASLEEP = Long.MIN_VALUE;

  private final Ticker ticker;
  private final long maxStep;
  private volatile long ticked = ASLEEP;
  private volatile long leftOut;
  private long lastTick;

  /**
   * A clock that sleeps.
   *
   * @param maxStep nanoseconds that one tick may advance it by
   */
  public CallClock(Ticker ticker, long maxStep) {
    this.ticker = ticker;
    this.maxStep = maxStep;
  }

  /** The time of the last tick; right to the nanosecond while it sleeps. */
  @Override
  public long read() {
    long time = ticked;
    return time == ASLEEP ? exact() : time;
  }

  /** To the nanosecond, but never further ahead of the last tick than a tick may step. */
  public long readPrecisely() {
    long time = ticked;
    long exact = exact();
    return time == ASLEEP ? exact : time + Math.min(exact - time, maxStep);
  }

  /** Advances it, and wakes it if it sleeps. */
  public void tick() {
    long now = ticker.read();
    long pauses = leftOut;
    if (ticked != ASLEEP) {
      pauses += Math.max(0, now - lastTick - maxStep);
      leftOut = pauses;
    }
    lastTick = now;
    long time = now - pauses;
    ticked = time == ASLEEP ? time + 1 : time;
  }

  /** Lets it rest until the next tick: to be called while no call runs. */
  public void sleep() {
    ticked = ASLEEP;
  }

  private long exact() {
    return ticker.read() - leftOut;
  }
}
