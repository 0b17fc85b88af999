package io.breakeragent.benchmarks.outage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What one variant went through.
 *
 * @param hung calls that reached the stock service while it hung, counted by the service
 * @param unreached calls that the shop began and the service never saw: its port was closed
 */
record Run(Variant variant, long hung, long unreached, List<Page> pages) {

  void write(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(hung + "," + unreached);
    pages.forEach(page -> lines.add(page.toLine()));
    Files.write(file(folder, variant), lines);
  }

  static Run read(Path folder, Variant variant) throws IOException {
    List<String> lines = Files.readAllLines(file(folder, variant));
    String[] calls = lines.get(0).split(",", -1);
    List<Page> pages = lines.stream().skip(1).map(Page::fromLine).toList();
    return new Run(variant, Long.parseLong(calls[0]), Long.parseLong(calls[1]), pages);
  }

  static boolean exists(Path folder, Variant variant) {
    return Files.exists(file(folder, variant));
  }

  private static Path file(Path folder, Variant variant) {
    return folder.resolve(variant + ".csv");
  }
}
