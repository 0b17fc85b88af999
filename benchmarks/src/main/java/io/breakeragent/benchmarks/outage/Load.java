package io.breakeragent.benchmarks.outage;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The customers: each asks for one page at a fixed time, whatever became of those before (an open
 * loop), every other one for a page that needs the stock.
 */
final class Load {
  private static final long WARM_UP_NANOS = TimeUnit.SECONDS.toNanos(3);
  private static final long GAP_NANOS = TimeUnit.SECONDS.toNanos(1) / Schedule.PAGES_PER_SECOND;

  private final HttpClient customers =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Schedule schedule;
  private final URI withStock;
  private final URI withoutStock;

  Load(Schedule schedule, URI withStock, URI withoutStock) {
    this.schedule = schedule;
    this.withStock = withStock;
    this.withoutStock = withoutStock;
  }

  /**
   * Asks for one page after the other, until the shop and this JVM have compiled what they run.
   *
   * <p>Else a breaker may open before the outage: the first calls of a cold JVM are slow.
   */
  void warmUp() {
    long end = System.nanoTime() + WARM_UP_NANOS;
    for (int i = 0; System.nanoTime() < end; i++) {
      ask(i, System.nanoTime(), 0).join();
    }
  }

  /** Asks for all pages of the schedule from {@code start} on and waits for the fate of each. */
  List<Page> run(long start) {
    List<CompletableFuture<Page>> pages = new ArrayList<>();
    for (int i = 0; i < schedule.endsAt() * Schedule.PAGES_PER_SECOND; i++) {
      long asked = i * GAP_NANOS;
      sleepUntil(start + asked);
      pages.add(ask(i, start + asked, asked));
    }
    return pages.stream().map(CompletableFuture::join).toList();
  }

  private static void sleepUntil(long due) {
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private CompletableFuture<Page> ask(int number, long due, long asked) {
    boolean needsStock = number % 2 == 0;
    long lag = System.nanoTime() - due;
    HttpRequest request =
        HttpRequest.newBuilder(needsStock ? withStock : withoutStock)
            .timeout(Duration.ofSeconds(schedule.patience()))
            .build();
    return customers
        .sendAsync(request, BodyHandlers.ofString())
        .handle(
            (answer, noAnswer) -> {
              Fate fate = fateOf(answer);
              long took = System.nanoTime() - due;
              if (fate == Fate.UNANSWERED) { // a lost connection is no better than a long wait
                took = Math.max(took, TimeUnit.SECONDS.toNanos(schedule.patience()));
              }
              return new Page(asked / 1000, needsStock, fate, took / 1000, lag / 1000);
            });
  }

  /** Both breakers say in their exceptions, which the shop's error page shows, "... is OPEN". */
  private static Fate fateOf(@Nullable HttpResponse<String> answer) {
    if (answer == null) {
      return Fate.UNANSWERED;
    }
    if (answer.statusCode() == 200) {
      return Fate.SERVED;
    }
    return answer.body().contains("is OPEN") ? Fate.REFUSED : Fate.FAILED;
  }
}
