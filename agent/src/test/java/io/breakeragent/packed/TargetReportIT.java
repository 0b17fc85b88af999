package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.refused.Refused;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was not woven is said, with its reason: no target stays silent (row 25). */
class TargetReportIT {

  private static final String YAML =
      """
      defaults: {consecutiveFailureThreshold: 1}
      targets:
        - {breaker: plain, class: "com.acme.refused.Refused$Plain", methods: [call]}
        - {breaker: misspelt, class: "com.acme.refused.Refused$Plain", methods: [Call]}
        - {breaker: native, class: "com.acme.refused.Refused$Plain", methods: [nothingBehindIt]}
        - {breaker: abstract, class: "com.acme.refused.Refused$Abstract", methods: [call]}
        - {breaker: never, class: com.acme.refused.NeverLoaded, methods: [call]}
        - {breaker: inherited, class: "com.acme.refused.Refused$Concrete", methods: [inherited]}
        - {breaker: lambdas, subtypesOf: "com.acme.refused.Refused$Question", methods: [ask]}
      """;

  @TempDir Path directory;

  @Test
  void each_target_has_a_row_that_says_what_became_of_it() {
    try (ChildJvm jvm = Launch.of(Refused.class).guarded(directory, YAML).start()) {
      jvm.waitForLine("ready");
      try (JmxConnection jmx = jvm.jmx()) {
        List<String> report = jmx.agent().rows("TargetReport");
        assertEquals(7, report.size(), report::toString);
        assertAll(
            () -> assertRow(report, 3, "com.acme.refused.Refused$Plain.call()"),
            () -> assertRow(report, 4, "no such method", "did you mean call"),
            () -> assertRow(report, 5, "nothingBehindIt", "native"),
            () -> assertRow(report, 6, "call()", "abstract"),
            () -> assertRow(report, 7, "no class loaded yet"),
            () -> assertRow(report, 8, "inherited"),
            () -> assertRow(report, 9, "ask()", "abstract"));
        List<String> unmatched = jmx.agent().rows("UnmatchedTargets");
        assertEquals(6, unmatched.size(), unmatched::toString);
        assertEquals(1, jmx.agent().number("WovenMethods"));
      }
      jvm.endWithoutFaults();
    }
  }

  /** Row 15 says the inherited method; row 17 the lambda: neither is guarded, nothing breaks. */
  @Test
  void what_was_not_woven_runs_as_it_was() {
    Finished finished = Launch.of(Refused.class).guarded(directory, YAML).run();
    assertEquals(Set.of("plain"), Runs.guarded(finished.stdout()));
    assertEquals(Set.of("lambda", "concrete", "inherited"), Runs.unguarded(finished.stdout()));
    finished.assertCleanAndQuiet();
  }

  /** Row 16: nothing can be caught around the call of the parent's constructor. */
  @Test
  void constructors_are_refused_when_the_file_is_read() {
    String yaml =
        """
        targets:
          - {breaker: b, class: "com.acme.refused.Refused$Plain", methods: [<init>]}
        """;
    Finished finished = Launch.of(Refused.class).guarded(directory, yaml).run();
    assertEquals(Set.of(), Runs.guarded(finished.stdout()));
    assertTrue(finished.stderr().contains("breakers.yaml:2:"), finished::toString);
    assertTrue(finished.stderr().contains("constructor"), finished::toString);
  }

  private static void assertRow(List<String> report, int line, String... words) {
    String row = report.get(line - 3);
    assertTrue(row.contains(Integer.toString(line)), row);
    for (String word : words) {
      assertTrue(row.contains(word), () -> word + " is missing in: " + row);
    }
  }
}
