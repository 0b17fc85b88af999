package io.breakeragent.jmx;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.breaker.Permit;
import io.breakeragent.call.Guard;
import io.breakeragent.call.Mode;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import javax.management.JMX;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;
import org.junit.jupiter.api.Test;

class CircuitBreakerMXBeanTest {

  private static final ObjectName NAME = BeanNames.breaker("inventory");

  private final Shop shop = new Shop();
  private final Guard guard = shop.guard("inventory");
  private final Beans beans = new Beans(shop, true);

  @Test
  void it_has_the_attributes_of_the_contract_with_their_types() throws Exception {
    String text = String.class.getName();
    Map<String, String> expected =
        Map.ofEntries(
            entry("State", text),
            entry("StateCode", "int"),
            entry("Mode", text),
            entry("FailureRatePercent", "double"),
            entry("SlowCallRatePercent", "double"),
            entry("WindowCalls", "int"),
            entry("WindowFailedCalls", "int"),
            entry("WindowSlowCalls", "int"),
            entry("ConsecutiveFailures", "int"),
            entry("InFlightCalls", "int"),
            entry("OverdueCalls", "int"),
            entry("SuccessfulCalls", "long"),
            entry("FailedCalls", "long"),
            entry("SlowCalls", "long"),
            entry("IgnoredCalls", "long"),
            entry("RejectedCalls", "long"),
            entry("LateCalls", "long"),
            entry("WouldRejectCalls", "long"),
            entry("OpenedCount", "long"),
            entry("SecondsInState", "double"),
            entry("RetryAfterMillis", "long"),
            entry("LastOpenReason", text),
            entry("RecentFailures", CompositeData[].class.getName()),
            entry("Targets", String[].class.getName()),
            entry("Settings", CompositeData.class.getName()));

    assertEquals(new TreeMap<>(expected), new TreeMap<>(beans.types(NAME)));
  }

  @Test
  void a_closed_breaker_shows_what_it_counts() throws Exception {
    shop.succeed(guard, 0);
    shop.succeed(guard, 2); // as long as slowCallDurationThreshold: slow
    shop.succeed(guard, 0);
    assertEquals(-1.0, beans.read(NAME, "FailureRatePercent"), "below the minimum of 4");
    shop.fail(guard, new IOException());
    shop.acquire(guard);
    shop.now.addAndGet(Shop.SECOND / 2);

    Map<String, Object> values = beans.readAll(NAME);
    assertEquals("CLOSED", values.get("State"));
    assertEquals(0, values.get("StateCode"));
    assertEquals("enforce", values.get("Mode"));
    assertEquals(25.0, values.get("FailureRatePercent"));
    assertEquals(25.0, values.get("SlowCallRatePercent"));
    assertEquals(4, values.get("WindowCalls"));
    assertEquals(1, values.get("WindowFailedCalls"));
    assertEquals(1, values.get("WindowSlowCalls"));
    assertEquals(1, values.get("ConsecutiveFailures"));
    assertEquals(1, values.get("InFlightCalls"));
    assertEquals(3L, values.get("SuccessfulCalls"));
    assertEquals(1L, values.get("FailedCalls"));
    assertEquals(1L, values.get("SlowCalls"));
    assertEquals(0L, values.get("RejectedCalls"));
    assertEquals(0L, values.get("OpenedCount"));
    assertEquals(2.5, values.get("SecondsInState"));
    assertEquals(0L, values.get("RetryAfterMillis"));
    assertEquals("", values.get("LastOpenReason"));
    assertArrayEquals(new String[] {"inventory.getStock(int)"}, (String[]) values.get("Targets"));
  }

  @Test
  void an_open_breaker_shows_why_and_for_how_long() throws Exception {
    openByThreeFailures();
    shop.succeed(guard, 0); // refused
    shop.now.addAndGet(2 * Shop.SECOND);

    Map<String, Object> values = beans.readAll(NAME);
    assertEquals("OPEN", values.get("State"));
    assertEquals(2, values.get("StateCode"));
    assertEquals(1L, values.get("RejectedCalls"));
    assertEquals(1L, values.get("OpenedCount"));
    assertEquals(8000L, values.get("RetryAfterMillis"));
    String reason = String.valueOf(values.get("LastOpenReason"));
    assertTrue(reason.startsWith("3 failures in a row (threshold 3), last "), reason);
  }

  /** C3. */
  @Test
  void calls_that_hang_show_while_they_do() throws Exception {
    shop.acquire(guard);
    shop.acquire(guard);
    shop.now.addAndGet(3 * Shop.SECOND); // a second past slowCallDurationThreshold
    shop.acquire(guard);

    Map<String, Object> values = beans.readAll(NAME);
    assertEquals(3, values.get("InFlightCalls"));
    assertEquals(2, values.get("OverdueCalls"));
    assertEquals(2, values.get("WindowCalls"));
    assertEquals(2, values.get("WindowSlowCalls"));
    assertEquals(0L, values.get("SlowCalls"), "none has ended");
  }

  /** B-32. */
  @Test
  void ignored_late_and_merely_observed_calls_have_counters_of_their_own() throws Exception {
    guard.breaker().onIgnored((Permit) shop.acquire(guard), shop.now.get());
    Permit admittedWhileClosed = (Permit) shop.acquire(guard);
    openByThreeFailures();
    guard.breaker().onIgnored(admittedWhileClosed, shop.now.get());
    shop.acquire(guard);
    guard.breaker().onWouldReject();

    assertEquals(2L, beans.read(NAME, "IgnoredCalls"));
    assertEquals(1L, beans.read(NAME, "LateCalls"));
    assertEquals(1L, beans.read(NAME, "WouldRejectCalls"));
    assertEquals(0L, beans.read(NAME, "RejectedCalls"));
  }

  @Test
  void recent_failures_are_rows_with_the_newest_first() throws Exception {
    shop.fail(guard, new IOException("first"));
    shop.fail(guard, new IOException("second", new ConnectException("refused")));

    CompositeData[] rows = (CompositeData[]) beans.read(NAME, "RecentFailures");
    assertEquals(2, rows.length);
    assertEquals("java.io.IOException", rows[0].get("exceptionClass"));
    assertEquals("second", rows[0].get("message"));
    assertEquals("java.net.ConnectException: refused", rows[0].get("rootCause"));
    assertEquals(0L, rows[0].get("durationMillis"));
    assertEquals(Thread.currentThread().getName(), rows[0].get("thread"));
    Instant time = Instant.parse((String) rows[0].get("time"));
    assertTrue(time.isAfter(Instant.now().minusSeconds(60)), time.toString());
    assertEquals("first", rows[1].get("message"));
    assertEquals("", rows[1].get("rootCause"));
  }

  @Test
  void reading_everything_changes_nothing() throws Exception { // C12, B-13, B-14
    openByThreeFailures();
    shop.now.addAndGet(10 * Shop.SECOND);
    for (int i = 0; i < 100; i++) {
      beans.readAll(NAME);
    }

    assertEquals("HALF_OPEN", beans.read(NAME, "State"), "the wait is over");
    shop.succeed(guard, 0);
    assertEquals("CLOSED", beans.read(NAME, "State"), "the one trial was still to be had");
    assertEquals(0L, beans.read(NAME, "RejectedCalls"));
  }

  @Test
  void a_changed_mode_shows() throws Exception {
    guard.setMode(Mode.OBSERVE);

    assertEquals("observe", beans.read(NAME, "Mode"));
    assertEquals("observe", ((CompositeData) beans.read(NAME, "Settings")).get("mode"));
  }

  @Test
  void operations_operate_and_return_sentences() throws Exception {
    assertEquals(
        "breaker 'inventory' is now FORCED_OPEN: calls are refused until reset() or auto();"
            + " it was CLOSED",
        beans.operate(NAME, "forceOpen"));
    assertEquals(3, beans.read(NAME, "StateCode"));
    assertTrue(beans.operate(NAME, "disable").toString().contains("is now DISABLED"));
    assertEquals(4, beans.read(NAME, "StateCode"));
    assertTrue(beans.operate(NAME, "auto").toString().contains("is now CLOSED"));
    openByThreeFailures();
    assertTrue(beans.operate(NAME, "reset").toString().contains("it was OPEN"));
    assertEquals("CLOSED", beans.read(NAME, "State"));
  }

  @Test
  void a_client_may_use_the_interface_as_a_proxy() {
    shop.fail(guard, new IOException("gone"));
    CircuitBreakerMXBean proxy = JMX.newMXBeanProxy(beans.server, NAME, CircuitBreakerMXBean.class);

    assertEquals("CLOSED", proxy.getState());
    assertEquals("gone", proxy.getRecentFailures()[0].getMessage());
    assertEquals("10s", proxy.getSettings().getWaitDurationInOpenState());
  }

  private void openByThreeFailures() {
    for (int i = 0; i < 3; i++) {
      shop.fail(guard, new IOException("down"));
    }
  }
}
