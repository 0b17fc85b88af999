package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.jdk.Clients;
import com.acme.jdk.Everyday;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Classes of the JDK as targets, in named modules: row 7. They are loaded before the agent, so that
 * row 21 (a retransformation that adds a member is refused by the JVM) would show here too.
 */
class JdkTargetsIT {

  @TempDir Path directory;

  /** The JVM verifies no class of the JDK unless it is asked to. */
  @Test
  void the_jdks_http_clients_are_guarded() {
    String yaml =
        """
        defaults: {consecutiveFailureThreshold: 1, waitDurationInOpenState: 1h}
        targets:
          - {breaker: url, class: sun.net.www.protocol.http.HttpURLConnection, methods: [getInputStream]}
          - {breaker: send, class: jdk.internal.net.http.HttpClientImpl, methods: [send]}
          - breaker: async
            class: jdk.internal.net.http.HttpClientImpl
            methods: ["sendAsync(java.net.http.HttpRequest,java.net.http.HttpResponse$BodyHandler)"]
        """;
    Launch launch = Launch.of(Clients.class).option("-XX:+UnlockDiagnosticVMOptions");
    launch.option("-XX:+BytecodeVerificationLocal").guarded(directory, yaml);
    try (ChildJvm jvm = launch.start()) {
      List<String> lines = jvm.waitForLine("ready").stdout().lines().toList();
      assertRefused("url cannot connect: breaker 'url' is OPEN: ", lines.get(1));
      assertRefused("send cannot connect: breaker 'send' is OPEN: ", lines.get(3));
      // The reader of a future may go on before its end is counted.
      Await.value("a refusal", () -> jvm.ask(""), s -> s.contains("breaker 'async' is OPEN: "));
      jvm.endWithoutFaults();
    }
  }

  /** Row 1: to weave what every call of the agent itself runs on would turn in circles. */
  @Test
  void targets_that_the_agent_itself_runs_on_do_no_harm() {
    String yaml =
        """
        targets:
          - {breaker: all, class: "**", methods: [get, put, add, size, lock, run]}
          - {breaker: all, subtypesOf: java.util.Collection, methods: ["*"]}
          - {breaker: all, subtypesOf: java.lang.Object, methods: [get, put, read, write]}
        """;
    Finished without = Launch.of(Everyday.class).run();
    Finished with = Launch.of(Everyday.class).guarded(directory, yaml).run();
    assertEquals(without.stdout(), with.stdout(), with::toString);
    assertEquals(0, with.exitCode(), with::toString);
    assertEquals("", with.stderrOfTheApplication());
  }

  /** Row 1 again, where the target is named: told when the file is read. */
  @ParameterizedTest
  @ValueSource(strings = {"java.util.HashMap", "java.lang.ThreadLocal", "java.util.concurrent.*"})
  void a_target_that_the_agent_itself_runs_on_is_an_error(String type) {
    String yaml = "targets: [{breaker: b, class: %s, methods: [get]}]";
    Finished finished = Launch.of(Everyday.class).guarded(directory, yaml.formatted(type)).run();
    assertEquals(0, finished.exitCode());
    assertTrue(finished.stderr().contains("breakers.yaml:1:"), finished::toString);
    assertTrue(finished.stderr().contains("the agent itself"), finished::toString);
  }

  private static void assertRefused(String expected, String line) {
    assertTrue(line.startsWith(expected), line);
  }
}
