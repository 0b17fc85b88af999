package io.breakeragent.benchmarks.outage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Takes one variant of the shop through one outage and writes what became of its pages to a file.
 *
 * <p>Arguments: {@code full|quick}, a {@link Variant}, the folder for the file.
 */
public final class OutageRun {

  private OutageRun() {}

  public static void main(String[] arguments) {
    int status = 0;
    try {
      Schedule schedule = Schedule.of(arguments[0]);
      Variant variant = Variant.valueOf(arguments[1]);
      Path folder = Files.createDirectories(Path.of(arguments[2]));
      run(schedule, variant, folder).write(folder);
    } catch (IOException | InterruptedException | RuntimeException e) {
      e.printStackTrace();
      status = 1;
    }
    System.exit(status); // servers and HttpClient have threads that would keep the JVM
  }

  private static Run run(Schedule schedule, Variant variant, Path folder)
      throws IOException, InterruptedException {
    StockService stock = new StockService();
    Path log = folder.resolve(variant + ".log");
    Application shop = new Application(variant, schedule, stock.uri(), log);
    Load load = new Load(schedule, shop.page("stock"), shop.page("about"));
    load.warmUp();
    long start = System.nanoTime();
    ScheduledExecutorService events = Executors.newSingleThreadScheduledExecutor();
    at(events, start, schedule.hangsAt(), stock::hang);
    at(events, start, schedule.downAt(), stock::goDown);
    at(events, start, schedule.backAt(), stock::comeBack);
    List<Page> pages = load.run(start);
    long unreached = shop.end() - stock.calls();
    return new Run(variant, stock.hung(), unreached, pages);
  }

  private static void at(ScheduledExecutorService events, long start, int seconds, Runnable event) {
    long delay = start + TimeUnit.SECONDS.toNanos(seconds) - System.nanoTime();
    var unused = events.schedule(event, delay, TimeUnit.NANOSECONDS);
  }
}
