package io.breakeragent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contract 1: starts that come to nothing. Those that do not are tested in JVMs of their own. */
class AgentStartTest {

  private static final String RUNNING = "breaker.agent.running";

  /** A JVM that lets nobody in. */
  private final Instrumentation closed =
      (Instrumentation)
          Proxy.newProxyInstance(
              AgentStartTest.class.getClassLoader(),
              new Class<?>[] {Instrumentation.class},
              (proxy, method, arguments) -> {
                throw new IllegalStateException("not today");
              });

  private final PrintStream stderr = System.err;

  @TempDir Path folder;

  @AfterEach
  void leave_no_trace() {
    System.setErr(stderr);
    System.clearProperty(RUNNING);
  }

  @Test
  void a_start_without_a_file_leaves_the_way_free_for_another() {
    Agent.agentmain(null, closed);
    assertNull(System.getProperty(RUNNING));
  }

  @Test
  void a_start_with_a_wrong_option_leaves_the_way_free_for_another() {
    Agent.agentmain("config=a.yaml,verbose=true", closed);
    assertNull(System.getProperty(RUNNING));
  }

  /** No exception ever leaves premain: it would end the JVM. */
  @Test
  void a_start_that_fails_says_why_and_lets_the_application_run() throws IOException {
    Path file = folder.resolve("breakers.yaml");
    Files.writeString(file, "targets: [{breaker: inventory, class: com.acme.Client}]");
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    AgentMain.premain(file.toString(), closed);
    assertEquals(
        "breaker-agent: did not start, the application runs unguarded:"
            + " java.lang.IllegalStateException: not today",
        said.toString(StandardCharsets.UTF_8).strip());
  }
}
