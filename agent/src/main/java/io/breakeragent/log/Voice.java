package io.breakeragent.log;

import java.io.PrintStream;

/** Says at most {@value #MOST} things a minute, and how many it has left out. Thread-safe. */
final class Voice {

  static final int MOST = 60;

  private static final long MINUTE_NANOS = 60_000_000_000L;

  private final PrintStream out;
  private long minuteStart;
  private int said;
  private int leftOut;

  Voice(PrintStream out, long now) {
    this.out = out;
    this.minuteStart = now;
  }

  void say(String text, long now) {
    if (mayTalk(now)) {
      out.println("breaker-agent: " + text);
    }
  }

  private synchronized boolean mayTalk(long now) {
    if (now - minuteStart >= MINUTE_NANOS) {
      minuteStart = now;
      said = 0;
      if (leftOut > 0) {
        out.println("breaker-agent: " + leftOut + " lines were left out in the last minute");
        leftOut = 0;
      }
    }
    if (said == MOST) {
      leftOut++;
      return false;
    }
    said++;
    return true;
  }
}
