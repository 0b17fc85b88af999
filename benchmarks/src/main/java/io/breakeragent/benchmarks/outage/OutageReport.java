package io.breakeragent.benchmarks.outage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes a table and a picture of the runs.
 *
 * <p>Arguments: {@code full|quick}, the folder of the runs, the folder for {@code outage.md} and
 * {@code outage.svg}.
 */
public final class OutageReport {

  private OutageReport() {}

  public static void main(String[] arguments) throws IOException {
    Locale.setDefault(Locale.ROOT); // an SVG's numbers have a decimal point
    Schedule schedule = Schedule.of(arguments[0]);
    Path runs = Path.of(arguments[1]);
    Path report = Path.of(arguments[2]);
    List<Measures> measured = new ArrayList<>();
    for (Variant variant : Variant.values()) {
      if (Run.exists(runs, variant)) {
        measured.add(new Measures(schedule, Run.read(runs, variant)));
      }
    }
    Files.writeString(report.resolve("outage.md"), new Table(schedule, measured).markdown());
    Files.writeString(report.resolve("outage.svg"), new Picture(schedule, measured).svg());
  }
}
