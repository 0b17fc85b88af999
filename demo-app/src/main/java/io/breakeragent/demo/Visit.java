package io.breakeragent.demo;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one customer got from a shop, read from a line of the shop's log.
 *
 * @param waited nanoseconds from the customer's arrival; 0 for one who was turned away
 * @param ended when, on the {@link System#nanoTime()} of this JVM
 */
record Visit(Outcome outcome, long waited, long ended) {
  private static final Pattern PAGE = Pattern.compile("page waited_us=(\\d+) stock=(\\w+)");

  enum Outcome {
    PAGE_WITH_STOCK,
    PAGE_WITHOUT_STOCK,
    TURNED_AWAY
  }

  /** The visit that a line written at {@code now} tells of; empty if it tells of none. */
  static Optional<Visit> parse(String line, long now) {
    if (line.equals("turned-away")) {
      return Optional.of(new Visit(Outcome.TURNED_AWAY, 0, now));
    }
    Matcher page = PAGE.matcher(line);
    if (!page.matches()) {
      return Optional.empty();
    }
    long waited = TimeUnit.MICROSECONDS.toNanos(Long.parseLong(page.group(1)));
    boolean unknown = page.group(2).equals("unknown");
    return Optional.of(
        new Visit(unknown ? Outcome.PAGE_WITHOUT_STOCK : Outcome.PAGE_WITH_STOCK, waited, now));
  }

  boolean isPage() {
    return outcome != Outcome.TURNED_AWAY;
  }

  /** When the customer came. */
  long arrived() {
    return ended - waited;
  }
}
