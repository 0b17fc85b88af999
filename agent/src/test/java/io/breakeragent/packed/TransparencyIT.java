package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.transparency.Transparency;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An application whose every method is guarded, by breakers that never open, behaves as without the
 * agent: the same stdout, stderr and exit code to the byte.
 */
class TransparencyIT {

  private static final String YAML =
      """
      defaults: {failureRateThreshold: off, slowCallRateThreshold: off}
      targets:
        - {breaker: all, class: com.acme.transparency.**, methods: ["*"], except: [main, show*, thrownBy]}
        - {breaker: outermost, class: com.acme.transparency.**, methods: [main, show*, thrownBy]}
        - {breaker: console, class: com.acme.Console, methods: [say]}
        - {breaker: again, class: com.acme.transparency.Results, methods: ["*"]}
      """;

  @TempDir Path directory;

  /** By exit code: the application ends by itself with it, or with "" by an uncaught exception. */
  @ParameterizedTest
  @ValueSource(strings = {"", "7", "0"})
  void the_agent_changes_no_byte(String exitCode) {
    Finished without = launch(exitCode).run();
    Finished with = runGuarded(exitCode);

    assertEquals(exitCode.isEmpty() ? 1 : Integer.parseInt(exitCode), without.exitCode());
    assertTrue(without.stderr().contains("Caused by: java.io.IOException: cause"), "a real trace");
    assertEquals(without.stdout(), with.stdout());
    assertEquals(without.stderr(), with.stderrOfTheApplication());
    assertEquals(without.exitCode(), with.exitCode());
    assertEquals(1, with.linesOfTheAgent().size(), with::toString);
  }

  /** Only guards in force make the comparison worth something. */
  private Finished runGuarded(String exitCode) {
    try (ChildJvm jvm = launch(exitCode).guarded(directory, YAML).start()) {
      jvm.waitForLine("ready");
      try (JmxConnection jmx = jvm.jmx()) {

        assertTrue(jmx.agent().number("WovenMethods") > 50);
        assertTrue(jmx.breaker("all").number("SuccessfulCalls") > 30);
        assertTrue(jmx.breaker("all").number("FailedCalls") > 10);
        assertTrue(jmx.breaker("console").number("SuccessfulCalls") > 10);
      }
      return jvm.end();
    }
  }

  private static Launch launch(String exitCode) {
    return Launch.of(
        Transparency.class, exitCode.isEmpty() ? new String[0] : new String[] {exitCode});
  }
}
