package io.breakeragent.demo;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.Locale;
import java.util.OptionalLong;

/** How values and long lines are written: in ASCII, for a terminal of 100 columns. */
final class Text {
  static final int COLUMNS = 99;

  private Text() {}

  /** Nanoseconds as a person reads them. */
  static String time(long nanos) {
    if (nanos < MILLISECONDS.toNanos(1)) {
      return "<1 ms";
    }
    return nanos < SECONDS.toNanos(1) ? nanos / 1_000_000 + " ms" : seconds(nanos);
  }

  /** As {@link #time(long)}, or the text where there is none. */
  static String time(OptionalLong nanos, String none) {
    return nanos.isPresent() ? time(nanos.getAsLong()) : none;
  }

  /** Nanoseconds as seconds with one digit. */
  static String seconds(long nanos) {
    return format("%.1f s", nanos / 1e9);
  }

  static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }

  /** The text over as many lines as it needs, all but the first indented. */
  static String wrap(String text, String indent) {
    StringBuilder wrapped = new StringBuilder();
    String rest = text;
    while (rest.length() > COLUMNS && rest.lastIndexOf(' ', COLUMNS) > indent.length()) {
      int end = rest.lastIndexOf(' ', COLUMNS);
      wrapped.append(rest, 0, end).append(System.lineSeparator());
      rest = indent + rest.substring(end + 1);
    }
    return wrapped.append(rest).toString();
  }
}
