package io.breakeragent.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.breakeragent.demo.Visit.Outcome;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VisitTest {
  private static final long NOW = Long.MAX_VALUE;

  @Test
  void a_page_with_stock_is_read_with_its_wait() {
    assertEquals(
        Optional.of(new Visit(Outcome.PAGE_WITH_STOCK, 2_001_000, NOW)),
        Visit.parse("page waited_us=2001 stock=7", NOW));
  }

  @Test
  void a_page_whose_stock_is_unknown_is_a_page_without_stock() {
    assertEquals(
        Optional.of(new Visit(Outcome.PAGE_WITHOUT_STOCK, 5_000, NOW)),
        Visit.parse("page waited_us=5 stock=unknown", NOW));
  }

  @Test
  void a_customer_who_is_turned_away_gets_no_page() {
    Visit visit = Visit.parse("turned-away", NOW).orElseThrow();

    assertEquals(Outcome.TURNED_AWAY, visit.outcome());
    assertFalse(visit.isPage());
  }

  @Test
  void other_lines_tell_of_no_visit() {
    assertEquals(Optional.empty(), Visit.parse("", NOW));
    assertEquals(Optional.empty(), Visit.parse("page waited_us=-5 stock=7", NOW));
    assertEquals(Optional.empty(), Visit.parse("Exception in thread \"main\"", NOW));
  }
}
