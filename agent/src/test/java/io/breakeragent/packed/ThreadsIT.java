package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.acme.threads.StackOverflow;
import com.acme.threads.VirtualThreads;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guarded calls on threads that are short of something. */
class ThreadsIT {

  @TempDir Path directory;

  /** Row 4: one carrier thread, so that a pinned virtual thread would stop them all. */
  @Test
  void thousands_of_virtual_threads_pass_over_one_carrier() {
    assumeTrue(Launch.javaVersion() >= 24, "a JVM whose virtual threads may park inside a lock");
    String yaml =
        """
        targets:
          - {breaker: slow, class: "com.acme.threads.VirtualThreads$Service", methods: ["*"]}
        """;
    Launch launch =
        Launch.of(VirtualThreads.class).option("-Djdk.virtualThreadScheduler.parallelism=1");
    try (ChildJvm jvm = launch.guarded(directory, yaml).start()) {
      jvm.waitForLine("ended 2000").waitForLine("ready");
      try (JmxConnection jmx = jvm.jmx()) {
        assertEquals(2000, jmx.breaker("slow").number("SuccessfulCalls"));
        assertEquals(0, jmx.breaker("slow").number("InFlightCalls"));
      }
      jvm.endWithoutFaults();
    }
  }

  /** An exit that found no stack left must not leave the thread inside the guard for ever (C10). */
  @Test
  void a_thread_that_ran_out_of_stack_is_guarded_afterwards() {
    String yaml =
        """
        breakers:
          b: {consecutiveFailureThreshold: 1, ignoreExceptions: [java.lang.StackOverflowError]}
        targets: [{breaker: b, class: com.acme.threads.StackOverflow, methods: ["*"], except: [main]}]
        """;
    try (ChildJvm jvm = Launch.of(StackOverflow.class).guarded(directory, yaml).start()) {
      jvm.waitForLine("ready");
      assertEquals(Map.of("recursive", 1), Runs.of(jvm.stdout()), jvm::stdout);
      try (JmxConnection jmx = jvm.jmx()) {
        jmx.breaker("b").await("InFlightCalls", "0");
      }
      jvm.end().assertCleanAndQuiet();
    }
  }
}
