package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.outage.Till;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story of the demo over real sockets: three failures open it, one trial closes it. */
class OutageIT {

  private static final String YAML =
      """
      breakers:
        payment: {consecutiveFailureThreshold: 3, waitDurationInOpenState: 3s}
      targets:
        - {breaker: payment, class: com.acme.outage.Gateway, methods: [pay]}
      """;

  @TempDir Path directory;

  @Test
  void an_outage_reaches_the_dead_service_three_times_and_then_by_trials_only() {
    try (FlakyService service = new FlakyService();
        ChildJvm till = Launch.of(Till.class, service.address()).guarded(directory, YAML).start();
        JmxConnection jmx = till.waitForLine("open").jmx()) {
      MBean payment = jmx.breaker("payment");
      assertEquals("paid", till.ask("pay"));
      assertEquals("paid", till.ask("pay"));

      service.hang();
      for (int i = 0; i < 3; i++) {
        assertTrue(till.ask("pay").startsWith("SocketTimeoutException: "));
      }
      assertEquals(5, service.connections());
      for (int i = 0; i < 20; i++) {
        String refused = till.ask("pay");
        assertTrue(refused.contains("breaker 'payment' is OPEN: 3 failures in a row"), refused);
      }
      assertEquals(5, service.connections());

      service.goDown();
      payment.await("State", "HALF_OPEN");
      String trial = till.ask("pay");
      assertTrue(trial.startsWith("ConnectException: "), trial);
      assertEquals("OPEN", payment.text("State"));
      assertTrue(till.ask("pay").contains("breaker 'payment' is OPEN"));

      service.recover();
      payment.await("State", "HALF_OPEN");
      assertEquals(5, service.connections());
      assertEquals("paid", till.ask("pay"));
      assertEquals("CLOSED", payment.text("State"));
      assertEquals("paid", till.ask("pay"));
      assertEquals(7, service.connections());

      assertEquals(4, payment.number("SuccessfulCalls"));
      assertEquals(4, payment.number("FailedCalls"));
      assertEquals(21, payment.number("RejectedCalls"));
      assertEquals(2, payment.number("OpenedCount"));
      till.endWithoutFaults();
    }
  }
}
