package io.breakeragent.demo;

import io.breakeragent.demo.Visit.Outcome;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/** What a number of customers got, and how long those waited who got a page. Immutable. */
final class Tally {
  private final List<Visit> visits;
  private final long[] waits;

  Tally(List<Visit> visits) {
    this.visits = List.copyOf(visits);
    waits = visits.stream().filter(Visit::isPage).mapToLong(Visit::waited).sorted().toArray();
  }

  int customers() {
    return visits.size();
  }

  int pages() {
    return waits.length;
  }

  long count(Outcome outcome) {
    return visits.stream().filter(visit -> visit.outcome() == outcome).count();
  }

  /** How many waited longer than this for their page. */
  long waitedOver(Duration limit) {
    return Arrays.stream(waits).filter(wait -> wait > limit.toNanos()).count();
  }

  /** The wait that half of them did not exceed, in nanoseconds; empty without a page. */
  OptionalLong median() {
    return waits.length == 0
        ? OptionalLong.empty()
        : OptionalLong.of(waits[(waits.length - 1) / 2]);
  }

  /** The longest wait, in nanoseconds; empty without a page. */
  OptionalLong longest() {
    return Arrays.stream(waits).max();
  }
}
