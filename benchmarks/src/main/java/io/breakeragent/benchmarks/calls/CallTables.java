package io.breakeragent.benchmarks.calls;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Samples as Markdown: a table for each scenario, with ratios to the floor. */
final class CallTables {

  private final Set<Cell> cells;
  private final Map<Cell, Sample> samples;
  private final List<Integer> threads;

  /**
   * @param cells what was to be measured; one without a sample is shown as failed
   */
  CallTables(Set<Cell> cells, Map<Cell, Sample> samples) {
    this.cells = cells;
    this.samples = samples;
    this.threads = cells.stream().map(Cell::threads).distinct().sorted().toList();
  }

  String markdown() {
    return Stream.of(Scenario.values()).map(this::table).collect(Collectors.joining());
  }

  private String table(Scenario scenario) {
    String rows =
        Stream.of(Contender.values())
            .filter(contender -> threads.stream().anyMatch(n -> isMeasured(contender, scenario, n)))
            .map(contender -> row(contender, scenario))
            .collect(Collectors.joining());
    return rows.isEmpty() ? "" : "### " + scenario.title() + "\n\n" + head() + rows + "\n";
  }

  private String head() {
    StringBuilder names = new StringBuilder("| ns per call and thread");
    StringBuilder rule = new StringBuilder("| ---");
    for (int number : threads) {
      names.append(number == 1 ? " | 1 thread | x" : " | " + number + " threads | x");
      rule.append(" | ---: | ---:");
    }
    return names + " | bytes per call |\n" + rule + " | ---: |\n";
  }

  private String row(Contender contender, Scenario scenario) {
    StringBuilder row = new StringBuilder("| ").append(contender.label());
    double bytes = 0;
    for (int number : threads) {
      Sample measured = samples.get(new Cell(contender, scenario, number));
      if (measured == null) {
        row.append(isMeasured(contender, scenario, number) ? " | failed |" : " | |");
      } else {
        row.append(" | ").append(shown(measured.nanos())).append(" | ");
        row.append(times(measured.nanos(), scenario, number));
        bytes = Math.max(bytes, measured.bytes());
      }
    }
    return row.append(" | %.0f |%n".formatted(bytes)).toString();
  }

  /** A refused call has no floor of its own: it is held against a call that is let through. */
  private String times(double nanos, Scenario scenario, int number) {
    Scenario base = scenario == Scenario.OPEN ? Scenario.CLOSED : scenario;
    Sample floor = samples.get(new Cell(Contender.FLOOR, base, number));
    return floor == null ? "" : "%.2f".formatted(nanos / floor.nanos());
  }

  private boolean isMeasured(Contender contender, Scenario scenario, int number) {
    return cells.contains(new Cell(contender, scenario, number));
  }

  private static String shown(double nanos) {
    return (nanos < 20 ? "%.1f" : "%.0f").formatted(nanos);
  }
}
