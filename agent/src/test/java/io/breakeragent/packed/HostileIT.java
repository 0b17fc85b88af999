package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.hostile.Hostile;
import java.nio.file.Path;
import javax.management.openmbean.CompositeData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exceptions that throw when they are asked, or never end: they arrive as they are (B-11, C14). */
class HostileIT {

  private static final String YAML =
      """
      breakers:
        b: {ignoreExceptions: [com.acme.hostile.None], recordExceptions: [java.lang.Exception]}
      targets: [{breaker: b, class: com.acme.hostile.Hostile, methods: [fail]}]
      """;

  @TempDir Path directory;

  @Test
  void the_application_gets_the_very_exception_and_jmx_stays_readable() {
    try (ChildJvm jvm = Launch.of(Hostile.class).guarded(directory, YAML).start()) {
      jvm.waitForLine("ready");
      assertEquals("the very same true\n".repeat(4) + "ready\n", jvm.stdout());
      try (JmxConnection jmx = jvm.jmx()) {
        MBean breaker = jmx.breaker("b");
        assertEquals(4, breaker.number("FailedCalls"));
        assertEquals(0, breaker.number("InFlightCalls"));
        CompositeData[] failures = (CompositeData[]) breaker.value("RecentFailures");
        assertEquals(4, failures.length);
        for (CompositeData failure : failures) {
          assertTrue(failure.values().toString().length() < 5000, "a bounded text");
        }
      }
      jvm.end().assertCleanAndQuiet();
    }
  }
}
