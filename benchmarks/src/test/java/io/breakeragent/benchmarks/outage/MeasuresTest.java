package io.breakeragent.benchmarks.outage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class MeasuresTest {
  private static final int HALF = Schedule.PAGES_PER_SECOND / 2;

  private final Schedule schedule = new Schedule(1, 1, 1, 3, 30, 10);
  private final List<Page> pages = new ArrayList<>();
  private final Measures measures = new Measures(schedule, new Run(Variant.AGENT, 0, 0, pages));

  @Test
  void bystanders_are_the_pages_of_the_outage_that_do_not_need_the_stock() {
    page(0.9, false, Fate.SERVED, 0.1);
    page(1.0, false, Fate.SERVED, 0.1);
    page(1.5, true, Fate.SERVED, 0.1);
    page(2.9, false, Fate.UNANSWERED, 10);
    page(3.0, false, Fate.SERVED, 0.1);
    assertEquals(2, measures.bystanders().size());
    assertEquals(1, measures.bystandersServed());
  }

  @Test
  void a_customer_who_gave_up_counts_among_those_who_waited() {
    page(1, false, Fate.SERVED, 0.1);
    page(1, false, Fate.UNANSWERED, 10);
    page(1, false, Fate.SERVED, 0.3);
    assertEquals(0.3, measures.bystandersWaited(0.5), 1e-9);
    assertEquals(10, measures.bystandersWaited(1), 1e-9);
  }

  @Test
  void the_breaker_is_open_when_the_first_refusal_is_seen_not_when_its_page_was_asked_for() {
    page(1.0, true, Fate.REFUSED, 0.9);
    page(1.5, true, Fate.REFUSED, 0.1);
    assertEquals(0.6, measures.openedAfter().orElseThrow(), 1e-9);
  }

  @Test
  void it_has_recovered_with_the_first_whole_second_of_pages_served_at_once() {
    stockPages(HALF, Fate.REFUSED, 0);
    stockPages(1, Fate.SERVED, 1.5);
    stockPages(HALF, Fate.SERVED, 0.5);
    assertEquals(1.0 + 1.0 / HALF, measures.recoveredAfter().orElseThrow(), 1e-9);
  }

  @Test
  void less_than_a_second_of_good_pages_is_no_recovery() {
    stockPages(HALF - 1, Fate.SERVED, 0.1);
    assertEquals(OptionalDouble.empty(), measures.recoveredAfter());
  }

  @Test
  void the_four_sorts_of_a_second_add_up_to_all_of_its_pages() {
    page(2.0, false, Fate.SERVED, 0.1);
    page(2.2, false, Fate.SERVED, 1.1);
    page(2.4, false, Fate.FAILED, 0.1);
    page(2.6, false, Fate.REFUSED, 0.1);
    page(2.9, false, Fate.UNANSWERED, 10);
    assertEquals(new Measures.Second(1, 1, 2, 1), measures.second(2, false));
  }

  @Test
  void a_page_is_read_as_it_was_written() {
    Page page = new Page(1_234_567, true, Fate.REFUSED, 89, 10);
    assertEquals(page, Page.fromLine(page.toLine()));
  }

  private void stockPages(int number, Fate fate, double took) {
    for (int i = 0; i < number; i++) {
      long before = pages.stream().filter(Page::needsStock).count();
      page(schedule.backAt() + (double) before / HALF, true, fate, took);
    }
  }

  private void page(double asked, boolean needsStock, Fate fate, double took) {
    pages.add(new Page(Math.round(asked * 1e6), needsStock, fate, Math.round(took * 1e6), 0));
  }
}
