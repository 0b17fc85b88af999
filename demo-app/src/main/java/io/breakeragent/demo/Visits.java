package io.breakeragent.demo;

import io.breakeragent.demo.Visit.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * All visits to one shop since the last {@link #clear()}. Thread-safe; times as in {@link Visit}.
 */
final class Visits {
  private final List<Visit> visits = new ArrayList<>();

  synchronized void add(Visit visit) {
    visits.add(visit);
  }

  synchronized void clear() {
    visits.clear();
  }

  synchronized Tally all() {
    return new Tally(visits);
  }

  /** Those that ended at {@code from} or later, before {@code to}. */
  Tally endedBetween(long from, long to) {
    return tally(visit -> visit.ended() - from >= 0 && visit.ended() - to < 0);
  }

  /** Those of customers who came at {@code from} or later, before {@code to}. */
  Tally arrivedBetween(long from, long to) {
    return tally(visit -> visit.arrived() - from >= 0 && visit.arrived() - to < 0);
  }

  /** Nanoseconds from {@code from} to the first page with stock; empty if there was none yet. */
  synchronized OptionalLong untilStockIsShown(long from) {
    return visits.stream()
        .filter(visit -> visit.outcome() == Outcome.PAGE_WITH_STOCK)
        .mapToLong(visit -> visit.ended() - from)
        .filter(sinceThen -> sinceThen >= 0)
        .min();
  }

  private synchronized Tally tally(Predicate<Visit> wanted) {
    return new Tally(visits.stream().filter(wanted).toList());
  }
}
