package io.breakeragent.clock;

/**
 * The monotonic clock. Its readings may be negative and may wrap: they are compared by subtraction
 * only.
 */
public interface Ticker {

  /** The JVM's own, {@link System#nanoTime}. */
  Ticker SYSTEM =
      new Ticker() {
        @Override
        public long read() {
          return System.nanoTime();
        }
      };

  /** Nanoseconds since some moment. */
  long read();
}
