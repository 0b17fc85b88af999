package io.breakeragent.log;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The count of faults inside the agent, and the last one in words. A fault never reaches the
 * application; it is looked at through JMX. Thread-safe, and holds no throwable.
 */
public final class Faults {

  private final AtomicLong count = new AtomicLong();
  private volatile @Nullable String last;

  /** Counts a fault and remembers where it came from; throws nothing, whatever the fault is. */
  public void add(String where, Throwable fault) {
    count.incrementAndGet();
    last = where + ": " + text(fault);
  }

  private static String text(Throwable fault) {
    try {
      StackTraceElement[] trace = fault.getStackTrace();
      return fault + (trace.length == 0 ? "" : " at " + trace[0]);
    } catch (RuntimeException e) {
      // It may be the application's own throwable, whose getMessage() throws as well.
      return fault.getClass().getName();
    }
  }

  public long count() {
    return count.get();
  }

  /** The last fault in one line, or an empty string. */
  public String last() {
    String text = last;
    return text == null ? "" : text;
  }
}
