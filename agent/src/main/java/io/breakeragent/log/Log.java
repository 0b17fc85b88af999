package io.breakeragent.log;

/** The agent's only voice: lines on the stderr that the JVM started with, never on stdout. */
public final class Log {

  // Taken at once, because applications replace System.err by loggers that may call us again.
  private static final Voice STDERR = new Voice(System.err, System.nanoTime());

  private Log() {}

  /** Says one thing, which may have several lines, unless too much was said within this minute. */
  public static void say(String text) {
    STDERR.say(text, System.nanoTime());
  }
}
