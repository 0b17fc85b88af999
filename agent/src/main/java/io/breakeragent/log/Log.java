package io.breakeragent.log;

import java.io.PrintStream;

/**
 * The agent's only voice: lines on the stderr that the JVM started with, never on stdout, and at
 * most {@value #LINES_PER_MINUTE} a minute. Thread-safe.
 */
public final class Log {

  static final int LINES_PER_MINUTE = 60;

  private static final long MINUTE_NANOS = 60_000_000_000L;

  // Taken at once, because applications replace System.err by loggers that may call us again.
  private static final PrintStream STDERR = System.err;

  private static long minuteStart = System.nanoTime();
  private static int saidThisMinute;
  private static int dropped;

  private Log() {}

  /** Says one thing, which may have several lines, unless too much was said within this minute. */
  public static void say(String text) {
    if (allowed(System.nanoTime())) {
      STDERR.println("breaker-agent: " + text);
    }
  }

  private static synchronized boolean allowed(long now) {
    if (now - minuteStart >= MINUTE_NANOS) {
      minuteStart = now;
      saidThisMinute = 0;
      if (dropped > 0) {
        STDERR.println("breaker-agent: " + dropped + " lines were left out in the last minute");
        dropped = 0;
      }
    }
    if (saidThisMinute == LINES_PER_MINUTE) {
      dropped++;
      return false;
    }
    saidThisMinute++;
    return true;
  }
}
