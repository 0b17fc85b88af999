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

  /** Counts a fault and remembers where it came from. */
  public void add(String where, Throwable fault) {
    count.incrementAndGet();
    StackTraceElement[] trace = fault.getStackTrace();
    String at = trace.length == 0 ? "" : " at " + trace[0];
    last = where + ": " + fault + at;
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
