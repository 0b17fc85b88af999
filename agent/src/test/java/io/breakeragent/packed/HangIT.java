package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.acme.hang.Hang;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C3: calls that never return open their breaker though nothing returns and nobody else calls. */
class HangIT {

  private static final String YAML =
      """
      breakers:
        service:
          slowCallDurationThreshold: 500ms
          minimumNumberOfCalls: 4
          waitDurationInOpenState: 1h
      targets:
        - {breaker: service, class: com.acme.hang.Hang, methods: [hang, hangLater, ask]}
      """;

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"thread", "virtual", "stage"})
  void calls_that_hang_open_the_breaker(String kind) {
    assumeTrue(!kind.equals("virtual") || Launch.javaVersion() >= 21);
    try (ChildJvm jvm = start();
        JmxConnection jmx = jvm.jmx()) {
      for (int i = 0; i < 4; i++) {
        jvm.ask(kind);
      }
      MBean service = jmx.breaker("service");
      Await.value("the opening", () -> service.text("State"), "OPEN"::equals);
      String reason = service.text("LastOpenReason");
      assertTrue(
          reason.startsWith(
              "4 of 4 calls slow (100% >= 50%, slow is 500ms or more), 4 of them still running"),
          reason);
      assertEquals(4, service.number("OverdueCalls"));
      assertEquals(4, service.number("InFlightCalls"));
      assertTrue(jvm.ask("ask").startsWith("5 refused: breaker 'service' is OPEN: 4 of 4 calls"));

      jvm.ask("release");
      Await.value("all ends", () -> service.number("SuccessfulCalls"), calls -> calls == 4);
      assertEquals(4, service.number("LateCalls"));
      assertEquals(0, service.number("OverdueCalls"));
      assertEquals(0, service.number("InFlightCalls"));
      assertEquals(4, service.number("SlowCalls"));
      assertEquals(1, service.number("OpenedCount"));
      jvm.endWithoutFaults();
    }
  }

  /** An overdue call is one slow call, not more, and moves to the ended ones when it ends. */
  @Test
  void below_the_minimum_calls_that_hang_only_show() {
    try (ChildJvm jvm = start();
        JmxConnection jmx = jvm.jmx()) {
      for (int i = 0; i < 3; i++) {
        jvm.ask("thread");
      }
      MBean service = jmx.breaker("service");
      Await.value("overdue calls", () -> service.number("OverdueCalls"), calls -> calls == 3);
      assertEquals(3, service.number("WindowCalls"));
      assertEquals(3, service.number("WindowSlowCalls"));
      jvm.ask("release");
      Await.value("all ends", () -> service.number("SuccessfulCalls"), calls -> calls == 3);
      assertEquals(0, service.number("OverdueCalls"));
      assertEquals(3, service.number("WindowCalls"));
      assertEquals(3, service.number("WindowSlowCalls"));
      assertEquals("CLOSED", service.text("State"));
      jvm.endWithoutFaults();
    }
  }

  private ChildJvm start() {
    return Launch.of(Hang.class).guarded(directory, YAML).start().waitForLine("open");
  }
}
