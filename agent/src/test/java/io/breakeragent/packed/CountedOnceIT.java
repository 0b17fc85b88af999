package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.counting.Counting;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One call counts once per breaker, whatever it passes through on its way (C10). */
class CountedOnceIT {

  /** Rows 9 and 11 of the agents' table (bridges), 10 (visibility bridge), 12 (wrappers). */
  private static final String YAML =
      """
      breakers:
        inner: {consecutiveFailureThreshold: 1}
      targets:
        - {breaker: bridge, class: com.acme.counting.Repositories$Stock, methods: [find]}
        - breaker: written
          class: com.acme.counting.Repositories$Prices
          methods: ["find(java.lang.Object)"]
        - {breaker: covariant, class: com.acme.counting.Repositories$*Maker, methods: [make]}
        - {breaker: visibility, class: com.acme.counting.*Client, methods: [call]}
        - {breaker: overload, class: com.acme.counting.Chains, methods: [overload]}
        - {breaker: recursion, class: com.acme.counting.Chains, methods: [recursion]}
        - {breaker: template, subtypesOf: com.acme.counting.Chains$Parent, methods: ["*"]}
        - {breaker: pool, class: com.acme.counting.Chains$Pool, methods: [query]}
        - {breaker: pool, class: com.acme.counting.Chains$Driver, methods: [query]}
        - {breaker: outer, class: com.acme.counting.Chains$Outer, methods: [call]}
        - {breaker: inner, class: com.acme.counting.Chains$Inner, methods: [call]}
      """;

  @TempDir Path directory;

  @Test
  void each_call_from_outside_is_counted_once() {
    try (ChildJvm jvm = Launch.of(Counting.class).guarded(directory, YAML).start()) {
      jvm.waitForLine("ready");
      try (JmxConnection jmx = jvm.jmx()) {
        assertAll(
            Stream.of(
                    "bridge",
                    "written",
                    "covariant",
                    "visibility",
                    "overload",
                    "recursion",
                    "template",
                    "pool")
                .map(name -> () -> assertCalls(jmx, name, 1, 0, 0, 0)));
        // The inner breaker's refusal is neutral for the outer one.
        assertAll(
            () -> assertCalls(jmx, "inner", 0, 1, 0, 1),
            () -> assertCalls(jmx, "outer", 0, 1, 1, 0));
      }
      jvm.endWithoutFaults();
    }
  }

  @Test
  void the_results_are_those_of_a_start_without_the_agent() {
    assertEquals(
        Launch.of(Counting.class).run().stdout(),
        Launch.of(Counting.class).guarded(directory, YAML).run().stdout());
  }

  private static void assertCalls(
      JmxConnection jmx, String name, long successes, long failures, long ignored, long rejected) {
    MBean breaker = jmx.breaker(name);
    assertAll(
        name,
        () -> assertEquals(successes, breaker.number("SuccessfulCalls"), name + " successes"),
        () -> assertEquals(failures, breaker.number("FailedCalls"), name + " failures"),
        () -> assertEquals(ignored, breaker.number("IgnoredCalls"), name + " ignored"),
        () -> assertEquals(rejected, breaker.number("RejectedCalls"), name + " rejected"));
  }
}
