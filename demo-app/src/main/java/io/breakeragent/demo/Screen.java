package io.breakeragent.demo;

import io.breakeragent.demo.Visit.Outcome;
import java.io.PrintStream;

/** What the terminal shows while the demo runs. Thread-safe. */
final class Screen {
  private static final String LAYOUT = "%6s | %37s | %37s | %s";

  private final PrintStream out;

  Screen(PrintStream out) {
    this.out = out;
  }

  synchronized void say(String text) {
    out.println(Text.wrap(text, "    "));
  }

  /** The two lines above the rows. */
  synchronized void header() {
    String columns = cells("pages", "away", "median", "longest", "calls");
    String without = Text.format("%-37s", "WITHOUT the agent");
    String with = Text.format("%-37s", "WITH the agent");
    out.println(Text.format(LAYOUT, "", without, with, "").stripTrailing());
    out.println(Text.format(LAYOUT, "time", columns, columns, "breaker"));
  }

  synchronized void phase(String title) {
    String line = "------ " + title + " ";
    out.println(line + "-".repeat(Text.COLUMNS - line.length()));
  }

  synchronized void row(int second, Row without, Row with, String state) {
    out.println(Text.format(LAYOUT, second + " s", cells(without), cells(with), state));
  }

  synchronized void transition(long elapsed, String transition, String reason) {
    String text = "breaker 'inventory' " + transition + ": " + reason;
    out.println(Text.wrap(Text.format("%8s > %s", Text.seconds(elapsed), text), " ".repeat(11)));
  }

  synchronized void summary(Result without, Result with) {
    out.println();
    Summary.of(without, with).forEach(out::println);
    out.println();
  }

  private static String cells(Row row) {
    Tally customers = row.customers();
    return cells(
        customers.pages(),
        customers.count(Outcome.TURNED_AWAY),
        Text.time(customers.median(), "-"),
        Text.time(customers.longest(), "-"),
        row.calls());
  }

  private static String cells(
      Object pages, Object away, Object median, Object longest, Object calls) {
    return Text.format("%5s  %5s  %7s  %7s  %5s", pages, away, median, longest, calls);
  }
}
