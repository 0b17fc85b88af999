package io.breakeragent.benchmarks.outage;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** The figures of one run. Durations are in seconds. */
record Measures(Schedule schedule, Run run) {
  private static final double AT_ONCE = 1;

  /** All pages served, those that came late included. */
  long served() {
    return count(run.pages(), page -> page.fate() == Fate.SERVED);
  }

  /** The pages of the outage, from hang to return, that have nothing to do with the stock. */
  List<Page> bystanders() {
    return run.pages().stream()
        .filter(page -> !page.needsStock())
        .filter(page -> page.asked() >= schedule.hangsAt() && page.asked() < schedule.backAt())
        .toList();
  }

  /** How many of the {@link #bystanders()} were served. */
  long bystandersServed() {
    return count(bystanders(), page -> page.fate() == Fate.SERVED);
  }

  /** What a {@code share} of the {@link #bystanders()} waited at most; 1: all of them. */
  double bystandersWaited(double share) {
    return quantile(bystanders(), Page::tookMicros, share);
  }

  /** From the beginning of the hang to the first page that shows a refused call. */
  OptionalDouble openedAfter() {
    return run.pages().stream()
        .filter(page -> page.fate() == Fate.REFUSED)
        .mapToDouble(page -> page.asked() + page.took() - schedule.hangsAt())
        .min();
  }

  /**
   * From the return of the stock service to the first second in which each page that needs it is
   * served within a second.
   */
  OptionalDouble recoveredAfter() {
    List<Page> pages =
        run.pages().stream()
            .filter(page -> page.needsStock() && page.asked() >= schedule.backAt())
            .toList();
    int second = Schedule.PAGES_PER_SECOND / 2;
    for (int i = 0; i + second <= pages.size(); i++) {
      if (pages.subList(i, i + second).stream().allMatch(page -> page.servedWithin(AT_ONCE))) {
        return OptionalDouble.of(pages.get(i).asked() - schedule.backAt());
      }
    }
    return OptionalDouble.empty();
  }

  /** By how much a {@code share} of all pages was asked for late at most. */
  double lag(double share) {
    return quantile(run.pages(), Page::lagMicros, share);
  }

  /** Pages of one second and kind, of four sorts that add up to all of them. */
  record Second(long atOnce, long late, long errors, long unanswered) {}

  Second second(int second, boolean needsStock) {
    List<Page> pages =
        run.pages().stream()
            .filter(page -> page.needsStock() == needsStock && (int) page.asked() == second)
            .toList();
    long atOnce = count(pages, page -> page.servedWithin(AT_ONCE));
    long served = count(pages, page -> page.fate() == Fate.SERVED);
    long unanswered = count(pages, page -> page.fate() == Fate.UNANSWERED);
    return new Second(atOnce, served - atOnce, pages.size() - served - unanswered, unanswered);
  }

  private static double quantile(List<Page> pages, ToLongFunction<Page> micros, double share) {
    long[] sorted = pages.stream().mapToLong(micros).sorted().toArray();
    int rank = (int) Math.ceil(share * sorted.length);
    return sorted[Math.max(rank, 1) - 1] / 1e6;
  }

  private static long count(List<Page> pages, Predicate<Page> which) {
    return pages.stream().filter(which).count();
  }
}
