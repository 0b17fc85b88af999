package io.breakeragent.benchmarks.calls;

import io.breakeragent.benchmarks.Agent;
import io.breakeragent.benchmarks.Machine;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures a guarded call by every contender in every scenario and prints the tables.
 *
 * <p>{@code CallCosts agent.jar folder [--quick] [--only REGEX]}, the folder being for logs and the
 * expression for cells, such as {@code AGENT.*-CLOSED-2}. Progress goes to stderr. A cell that
 * could not be measured is shown as failed and ends the program with 1.
 */
public final class CallCosts {

  private static final List<Integer> THREADS = List.of(1, 2, 8);

  private CallCosts() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream report = System.out;
    System.setOut(System.err); // JMH repeats there what the measured JVMs print
    List<String> options = List.of(arguments).subList(2, arguments.length);
    int only = options.indexOf("--only");
    Set<Cell> cells = cells(only < 0 ? ".*" : options.get(only + 1));
    Plan plan = options.contains("--quick") ? Plan.QUICK : Plan.FULL;
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    Fork fork = new Fork(plan, new Agent(Path.of(arguments[0]), folder));
    Map<Cell, Sample> samples = new HashMap<>();
    for (Cell cell : cells) {
      measure(fork, cell, samples);
    }
    report.printf("%s%n%n", Machine.description());
    report.print(new CallTables(cells, samples).markdown());
    System.exit(samples.keySet().containsAll(cells) ? 0 : 1);
  }

  /** In the order of measurement: what is compared is measured close together. */
  private static Set<Cell> cells(String only) {
    Set<Cell> cells = new LinkedHashSet<>();
    for (Scenario scenario : Scenario.values()) {
      for (int threads : THREADS) {
        for (Contender contender : Contender.values()) {
          Cell cell = new Cell(contender, scenario, threads);
          if (contender.runsIn(scenario) && cell.toString().matches(only)) {
            cells.add(cell);
          }
        }
      }
    }
    return cells;
  }

  private static void measure(Fork fork, Cell cell, Map<Cell, Sample> samples) throws IOException {
    try {
      Sample sample = fork.measure(cell);
      samples.put(cell, sample);
      System.err.printf("%s: %.1f ns, %.0f bytes%n", cell, sample.nanos(), sample.bytes());
    } catch (RunnerException e) {
      System.err.println(cell + " failed, see its log: " + e.getMessage());
    }
  }
}
