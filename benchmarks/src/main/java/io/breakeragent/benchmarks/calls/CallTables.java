package io.breakeragent.benchmarks.calls;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Samples as Markdown: a table for each scenario, with ratios to the floor. */
final class CallTables {

  /** Forks that differ by more are shown as a range. */
  private static final double SPREAD = 0.15;

  private final Set<Cell> cells;
  private final Map<Cell, List<Sample>> samples;
  private final List<Integer> threads;

  /**
   * @param cells what was to be measured; one without samples is shown as failed
   */
  CallTables(Set<Cell> cells, Map<Cell, List<Sample>> samples) {
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
      List<Sample> measured = samples(contender, scenario, number);
      if (measured.isEmpty()) {
        row.append(isMeasured(contender, scenario, number) ? " | failed |" : " | |");
      } else {
        DoubleSummaryStatistics nanos = nanos(measured);
        row.append(" | ").append(shown(nanos)).append(" | ");
        row.append(times(nanos.getAverage(), scenario, number));
        bytes = Math.max(bytes, measured.stream().mapToDouble(Sample::bytes).max().orElse(0));
      }
    }
    return row.append(" | %.0f |%n".formatted(bytes)).toString();
  }

  /** A refused call has no floor of its own: it is held against a call that is let through. */
  private String times(double nanos, Scenario scenario, int number) {
    Scenario base = scenario == Scenario.OPEN ? Scenario.CLOSED : scenario;
    List<Sample> floor = samples(Contender.FLOOR, base, number);
    return floor.isEmpty() ? "" : "%.2f".formatted(nanos / nanos(floor).getAverage());
  }

  private boolean isMeasured(Contender contender, Scenario scenario, int number) {
    return cells.contains(new Cell(contender, scenario, number));
  }

  private List<Sample> samples(Contender contender, Scenario scenario, int number) {
    return samples.getOrDefault(new Cell(contender, scenario, number), List.of());
  }

  private static DoubleSummaryStatistics nanos(List<Sample> samples) {
    return samples.stream().mapToDouble(Sample::nanos).summaryStatistics();
  }

  private static String shown(DoubleSummaryStatistics nanos) {
    return nanos.getMax() > nanos.getMin() * (1 + SPREAD)
        ? number(nanos.getMin()) + "-" + number(nanos.getMax())
        : number(nanos.getAverage());
  }

  private static String number(double nanos) {
    return (nanos < 20 ? "%.1f" : "%.0f").formatted(nanos);
  }
}
