package io.breakeragent.clock;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The call clocks of an agent: one for each slow threshold in force, because what counts as a pause
 * depends on how long a call may take. Thread-safe; {@link #tick} and {@link #sleep} belong to one
 * thread.
 */
public final class CallClocks {

  private static final long MILLI = 1_000_000;
  private static final long SHORTEST_TICK = MILLI;

  /** More often, a thread that does nothing but wake up can cost half a percent of a processor. */
  private static final long LONGEST_TICK = 20 * MILLI;

  /** A call is timed to a twentieth of what makes it slow, or to the nanosecond. */
  private static final int TICKS = 20;

  private final Ticker ticker;
  private final Runnable activity;
  private final List<Entry> entries = new CopyOnWriteArrayList<>();

  private record Entry(long slowThreshold, CallClock clock, Clocks coarse, Clocks precise) {}

  /**
   * No clock yet.
   *
   * @param activity is run when a call is made after none was for a while
   */
  public CallClocks(Ticker ticker, Runnable activity) {
    this.ticker = ticker;
    this.activity = activity;
  }

  /**
   * The clocks of a breaker.
   *
   * @param slowThreshold nanoseconds from which on a call is slow
   * @param precise whether calls are timed to the nanosecond, at the price of two clock readings
   *     each; those with a short threshold always are
   */
  public Clocks clocksFor(long slowThreshold, boolean precise) {
    Entry entry = entryFor(slowThreshold);
    boolean tooShort = slowThreshold < TICKS * SHORTEST_TICK;
    return precise || tooShort ? entry.precise : entry.coarse;
  }

  /** Nanoseconds from one tick to the next. */
  public long interval() {
    long shortest = LONGEST_TICK;
    for (Entry entry : entries) {
      shortest = Math.min(shortest, entry.slowThreshold / TICKS);
    }
    return Math.max(SHORTEST_TICK, shortest);
  }

  /** Advances all clocks, and wakes those that sleep. */
  public void tick() {
    for (Entry entry : entries) {
      entry.clock.tick();
    }
  }

  /** Lets all clocks rest until the next tick: to be called while no call runs. */
  public void sleep() {
    for (Entry entry : entries) {
      entry.clock.sleep();
    }
  }

  private synchronized Entry entryFor(long slowThreshold) {
    for (Entry entry : entries) {
      if (entry.slowThreshold == slowThreshold) {
        return entry;
      }
    }
    // Beyond a quarter of the threshold it is a pause; four ticks late a thread may always be.
    CallClock clock = new CallClock(ticker, Math.max(slowThreshold / 4, 4 * SHORTEST_TICK));
    Clocks coarse = new Clocks(ticker, clock, activity);
    Clocks precise = new Clocks(ticker, new Precisely(clock), activity);
    Entry added = new Entry(slowThreshold, clock, coarse, precise);
    entries.add(added);
    return added;
  }

  private record Precisely(CallClock clock) implements Ticker {
    @Override
    public long read() {
      return clock.readPrecisely();
    }
  }
}
