package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.shop.Orders;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A call that returns a future ends with the future (C11; row 20). */
class StageIT {

  private static final String YAML =
      """
      breakers: {orders: {consecutiveFailureThreshold: 1, waitDurationInOpenState: 3s}}
      targets: [{breaker: orders, class: com.acme.shop.Orders, methods: [order]}]
      """;

  @TempDir Path directory;

  @Test
  void the_outcome_is_that_of_the_future() {
    try (ChildJvm jvm = Launch.of(Orders.class).guarded(directory, YAML).start();
        JmxConnection jmx = jvm.waitForLine("open").jmx()) {
      MBean orders = jmx.breaker("orders");
      for (int i = 0; i < 3; i++) {
        assertEquals("ordered", jvm.ask("order"));
      }
      assertEquals(3, orders.number("InFlightCalls"));
      assertEquals(0, orders.number("SuccessfulCalls"));

      assertEquals("confirmed true", jvm.ask("confirm"));
      orders.await("SuccessfulCalls", "1");
      // Cancelled is neither success nor failure (C8).
      assertEquals("cancelled true", jvm.ask("cancel"));
      orders.await("IgnoredCalls", "1");
      assertEquals("CLOSED", orders.text("State"));
      assertEquals("failed true", jvm.ask("sold out"));
      orders.await("FailedCalls", "1");
      assertEquals("OPEN", orders.text("State"));
      assertEquals(0, orders.number("InFlightCalls"));

      String refused = jvm.ask("order");
      String reason = "last java.lang.IllegalStateException: sold out; next trial in ";
      assertTrue(refused.startsWith("refused: breaker 'orders' is OPEN: 1 failure"), refused);
      assertTrue(refused.contains(reason), refused);

      orders.await("State", "HALF_OPEN");
      assertEquals("ordered", jvm.ask("order"));
      assertTrue(jvm.ask("order").startsWith("refused: breaker 'orders' is HALF_OPEN"));
      assertEquals("confirmed true", jvm.ask("confirm"));
      orders.await("State", "CLOSED");
      jvm.endWithoutFaults();
    }
  }
}
