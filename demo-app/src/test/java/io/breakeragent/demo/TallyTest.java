package io.breakeragent.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.breakeragent.demo.Visit.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TallyTest {
  @Test
  void the_waits_are_those_of_the_pages_only() {
    Tally tally =
        new Tally(
            List.of(
                visit(Outcome.PAGE_WITH_STOCK, 30),
                visit(Outcome.TURNED_AWAY, 0),
                visit(Outcome.PAGE_WITHOUT_STOCK, 10),
                visit(Outcome.PAGE_WITH_STOCK, 20)));

    assertEquals(4, tally.customers());
    assertEquals(3, tally.pages());
    assertEquals(1, tally.count(Outcome.TURNED_AWAY));
    assertEquals(OptionalLong.of(20), tally.median());
    assertEquals(OptionalLong.of(30), tally.longest());
  }

  @Test
  void the_median_of_an_even_number_is_the_lower_of_the_two_in_the_middle() {
    Tally tally =
        new Tally(List.of(visit(Outcome.PAGE_WITH_STOCK, 9), visit(Outcome.PAGE_WITH_STOCK, 1)));

    assertEquals(OptionalLong.of(1), tally.median());
  }

  @Test
  void only_waits_beyond_the_limit_are_over_it() {
    Duration limit = Duration.ofNanos(10);
    Tally tally =
        new Tally(List.of(visit(Outcome.PAGE_WITH_STOCK, 10), visit(Outcome.PAGE_WITH_STOCK, 11)));

    assertEquals(1, tally.waitedOver(limit));
  }

  @Test
  void without_a_page_there_is_no_wait() {
    Tally tally = new Tally(List.of(visit(Outcome.TURNED_AWAY, 0)));

    assertEquals(OptionalLong.empty(), tally.median());
    assertEquals(OptionalLong.empty(), tally.longest());
  }

  private static Visit visit(Outcome outcome, long waited) {
    return new Visit(outcome, waited, waited);
  }
}
