package io.breakeragent.benchmarks.outage;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The runs as a Markdown table: a column per variant, a row per figure. */
record Table(Schedule schedule, List<Measures> runs) {

  String markdown() {
    StringBuilder table = new StringBuilder();
    row(table, "", m -> m.run().variant().title(schedule));
    row(table, "---", m -> "---:");
    row(table, "pages served in all, of " + pages(), m -> thousands(m.served()));
    row(
        table,
        "**pages without stock**, during the outage: served",
        m -> "**" + percent(m.bystandersServed(), m.bystanders().size()) + "**");
    row(table, "… median wait", m -> waited(m.bystandersWaited(0.5)));
    row(table, "… 99th percentile", m -> waited(m.bystandersWaited(0.99)));
    row(table, "… longest", m -> waited(m.bystandersWaited(1)));
    row(table, "breaker open after the hang began", this::opened);
    row(table, "calls that the hanging service took", m -> thousands(m.run().hung()));
    row(table, "calls into the closed port of the dead one", m -> thousands(m.run().unreached()));
    row(table, "pages with stock normal again after its return", m -> after(m.recoveredAfter()));
    return table.append(lag()).toString();
  }

  private void row(StringBuilder table, String name, Function<Measures, String> value) {
    String cells = runs.stream().map(value).collect(Collectors.joining(" | "));
    table.append("| ").append(name).append(" | ").append(cells).append(" |\n");
  }

  private String lag() {
    double worst = runs.stream().mapToDouble(run -> run.lag(1)).max().orElse(0);
    double most = runs.stream().mapToDouble(run -> run.lag(0.99)).max().orElse(0);
    String verdict = worst > 1 ? "**Too late: this run does not count.** " : "";
    return "\n%sPages were asked for up to %.0f ms late (99 %% of them: %.0f ms); waits count from the time due.\n"
        .formatted(verdict, worst * 1000, most * 1000);
  }

  private String pages() {
    return thousands((long) schedule.endsAt() * Schedule.PAGES_PER_SECOND);
  }

  private String opened(Measures run) {
    return run.run().variant().hasBreaker() ? after(run.openedAfter()) : "-";
  }

  private String waited(double seconds) {
    if (seconds >= schedule.patience()) {
      return "gave up after " + schedule.patience() + " s";
    }
    return seconds < 1 ? "%.0f ms".formatted(seconds * 1000) : "%.1f s".formatted(seconds);
  }

  private static String after(OptionalDouble seconds) {
    return seconds.isPresent() ? "%.1f s".formatted(seconds.getAsDouble()) : "never";
  }

  private static String percent(long part, long whole) {
    return "%.1f %%".formatted(100.0 * part / whole);
  }

  private static String thousands(long number) {
    return "%,d".formatted(number);
  }
}
