package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.wildfly.Server;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rows 2 and 3: the agent touches neither java.util.logging nor JMX before the application does.
 */
class LateJmxIT {

  private static final String YAML =
      """
      targets: [{breaker: console, class: com.acme.Console, methods: [say]}]
      """;

  /** Long enough for whatever the agent may do on its own. */
  private static final Duration BOOT = Duration.ofSeconds(3);

  @TempDir Path directory;

  @Test
  void a_server_that_boots_slowly_gets_its_own_log_manager_and_mbean_server() {
    try (ChildJvm jvm = Launch.of(Server.class).guarded(directory, YAML).start()) {
      long start = System.nanoTime();
      jvm.waitForLine("booting");
      Await.until("a slow boot", () -> System.nanoTime() - start > BOOT.toNanos());
      assertEquals("configured", jvm.ask(""));
      jvm.send("");
      jvm.waitForLine("log manager OwnLogManager");
      jvm.waitForLine("MBean servers by its own builder 1");
      jvm.endWithoutFaults();
    }
  }
}
