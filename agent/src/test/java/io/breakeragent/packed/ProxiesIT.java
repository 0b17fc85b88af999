package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.proxies.Proxies;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guarded classes behind JDK proxies and generated subclasses: rows 14, 27 and 28. */
class ProxiesIT {

  private static final String YAML =
      """
      defaults: {consecutiveFailureThreshold: 2, waitDurationInOpenState: 1h}
      breakers: {risky: {consecutiveFailureThreshold: 1}}
      targets:
        - {breaker: answer, subtypesOf: com.acme.proxies.Proxies$Remote, methods: [answer]}
        - {breaker: risky, subtypesOf: com.acme.proxies.Proxies$Remote, methods: [risky]}
      """;

  @TempDir Path directory;

  @Test
  void a_call_through_a_proxy_counts_once_and_a_refusal_arrives_as_it_was_thrown() {
    try (ChildJvm jvm = Launch.of(Proxies.class).guarded(directory, YAML).start()) {
      List<String> lines = jvm.waitForLine("ready").stdout().lines().toList();
      assertEquals("first yes", lines.get(0));
      // The application's own exception is neither swallowed nor replaced (28).
      assertEquals("answer java.lang.IllegalArgumentException: no question", lines.get(1));
      assertEquals("answer java.lang.IllegalArgumentException: no question", lines.get(2));
      assertTrue(lines.get(3).contains(": breaker 'answer' is OPEN: 2 "), lines.get(3));
      // Nothing that the interface does not declare: a proxy would wrap it (27).
      assertFalse(jvm.stdout().contains("Undeclared"), jvm::stdout);
      assertEquals("risky java.io.IOException: line is dead", lines.get(4));
      assertTrue(lines.get(5).startsWith("risky cannot connect: breaker 'risky'"), lines.get(5));
      try (JmxConnection jmx = jvm.jmx()) {
        MBean answer = jmx.breaker("answer");
        assertEquals(1, answer.number("SuccessfulCalls"));
        assertEquals(2, answer.number("FailedCalls"));
        assertEquals(1, answer.number("RejectedCalls"));
      }
      jvm.endWithoutFaults();
    }
  }
}
