package io.breakeragent.demo;

import io.breakeragent.demo.Visit.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The table at the end: the same outage, measured without and with the agent. */
final class Summary {
  private final Result without;
  private final Result with;
  private final List<String> lines = new ArrayList<>();

  private Summary(Result without, Result with) {
    this.without = without;
    this.with = with;
  }

  static List<String> of(Result without, Result with) {
    Summary table = new Summary(without, with);
    table.line("The same outage, measured", "without", "with the agent");
    table.row("customers", side -> side.all().customers());
    table.row("  turned away, the shop being full", side -> side.all().count(Outcome.TURNED_AWAY));
    table.row("pages served", side -> side.all().pages());
    table.row("  of these without the stock", side -> side.all().count(Outcome.PAGE_WITHOUT_STOCK));
    table.row(
        "  of these after more than 1 s", side -> side.all().waitedOver(Duration.ofSeconds(1)));
    table.row("median wait while it hung", side -> Text.time(side.whileHanging().median(), "-"));
    table.row("longest wait", side -> Text.time(side.all().longest(), "-"));
    table.row("calls that reached the dead service", Result::callsWhileDead);
    table.row("stock shown again after", side -> Text.time(side.recovery(), "not yet"));
    return table.lines;
  }

  private void row(String label, Function<Result, Object> value) {
    line(label, value.apply(without), value.apply(with));
  }

  private void line(String label, Object left, Object right) {
    lines.add(Text.format("  %-38s %12s %16s", label, left, right));
  }
}
