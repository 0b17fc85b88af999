package io.breakeragent.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.breakeragent.demo.Visit.Outcome;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class VisitsTest {
  /** Close to the largest long: nanoTime may overflow in a run. */
  private static final long START = Long.MAX_VALUE - 50;

  private final Visits visits = new Visits();

  @Test
  void a_visit_belongs_to_the_row_in_which_it_ended() {
    visit(Outcome.PAGE_WITH_STOCK, 80, 100);

    assertEquals(0, visits.endedBetween(at(0), at(100)).pages());
    assertEquals(1, visits.endedBetween(at(100), at(200)).pages());
  }

  @Test
  void a_customer_belongs_to_the_phase_in_which_he_came() {
    visit(Outcome.PAGE_WITH_STOCK, 80, 100);

    assertEquals(1, visits.arrivedBetween(at(20), at(21)).pages());
    assertEquals(0, visits.arrivedBetween(at(21), at(200)).pages());
  }

  @Test
  void recovery_lasts_until_the_first_page_with_stock() {
    visit(Outcome.PAGE_WITH_STOCK, 5, 90);
    visit(Outcome.PAGE_WITHOUT_STOCK, 5, 110);
    visit(Outcome.TURNED_AWAY, 0, 120);
    assertEquals(OptionalLong.empty(), visits.untilStockIsShown(at(100)));

    visit(Outcome.PAGE_WITH_STOCK, 5, 130);
    visit(Outcome.PAGE_WITH_STOCK, 5, 140);
    assertEquals(OptionalLong.of(30), visits.untilStockIsShown(at(100)));
  }

  @Test
  void a_new_run_starts_from_nothing() {
    visit(Outcome.PAGE_WITH_STOCK, 5, 90);

    visits.clear();

    assertEquals(0, visits.all().customers());
  }

  private void visit(Outcome outcome, long waited, long ended) {
    visits.add(new Visit(outcome, waited, at(ended)));
  }

  private static long at(long nanos) {
    return START + nanos;
  }
}
