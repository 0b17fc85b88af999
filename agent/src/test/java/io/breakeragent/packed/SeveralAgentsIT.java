package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.otheragent.OtherAgent;
import com.acme.shop.Shop;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The agent beside other agents, beside itself, and attached to a running JVM. */
class SeveralAgentsIT {

  private static final String YAML =
      """
      breakers: {inventory: {consecutiveFailureThreshold: 1, waitDurationInOpenState: 1h}}
      targets: [{breaker: inventory, class: com.acme.shop.Inventory, methods: [stockOf]}]
      """;

  private static final String TARGET = "com.acme.shop.Inventory";

  @TempDir Path directory;

  private final Launch launch = Launch.of(Shop.class);

  /** Row 24; the other agent has loaded the target, so it is woven by retransformation (21). */
  @Test
  void an_agent_before_ours_may_have_loaded_the_target() {
    assertGuardedToTheEnd(other(TARGET).guarded(directory, YAML));
  }

  /** Row 24. */
  @Test
  void an_agent_after_ours_may_load_the_target() {
    launch.guarded(directory, YAML);
    assertGuardedToTheEnd(other(TARGET));
  }

  /** Row 24. */
  @Test
  void an_agent_that_retransforms_and_redefines_the_target_later_leaves_the_guard_in_force() {
    launch.guarded(directory, YAML).option("-XX:+EnableDynamicAgentLoading");
    try (ChildJvm jvm = launch.start()) {
      jvm.waitForLine("open");
      assertEquals("1 returned 2", jvm.ask("ok"));
      jvm.attach(Jars.ofAgent(OtherAgent.class, directory), TARGET);
      assertEquals("2 failed: no connection", jvm.ask("fail"));
      assertRefused(jvm.ask("ok"));
      jvm.endWithoutFaults();
    }
  }

  @Test
  void the_same_agent_twice_is_one_agent() {
    Path second =
        Launch.write(directory.resolve("second.yaml"), YAML.replace("inventory", "other"));
    try (ChildJvm jvm =
        launch.guarded(directory, YAML).agent(second.toString()).start().waitForLine("open")) {
      assertEquals("1 failed: no connection", jvm.ask("fail"));
      String refused = jvm.ask("ok");
      assertRefused(refused);
      assertTrue(refused.contains("'inventory'"), refused);
      assertPolite(jvm.end());
    }
  }

  @Test
  void an_attach_guards_a_running_application() {
    launch.option("-XX:+EnableDynamicAgentLoading");
    try (ChildJvm jvm = launch.start().waitForLine("open")) {
      assertEquals("1 failed: no connection", jvm.ask("fail"));
      assertEquals("2 failed: no connection", jvm.ask("fail"));
      jvm.attach(Launch.AGENT_JAR, yaml());
      assertEquals("3 failed: no connection", jvm.ask("fail"));
      assertRefused(jvm.ask("ok"));
      jvm.endWithoutFaults();
    }
  }

  @Test
  void a_second_attach_is_refused_politely() {
    launch.guarded(directory, YAML).option("-XX:+EnableDynamicAgentLoading");
    try (ChildJvm jvm = launch.start().waitForLine("open")) {
      jvm.attach(Launch.AGENT_JAR, yaml());
      assertEquals("1 failed: no connection", jvm.ask("fail"));
      assertRefused(jvm.ask("ok"));
      assertPolite(jvm.end());
    }
  }

  private String yaml() {
    return Launch.write(directory.resolve("attached.yaml"), YAML).toString();
  }

  private Launch other(String argument) {
    return launch.option(
        "-javaagent:" + Jars.ofAgent(OtherAgent.class, directory) + "=" + argument);
  }

  private static void assertGuardedToTheEnd(Launch launch) {
    try (ChildJvm jvm = launch.start().waitForLine("open")) {
      assertEquals("1 returned 2", jvm.ask("ok"));
      assertEquals("2 failed: no connection", jvm.ask("fail"));
      assertRefused(jvm.ask("ok"));
      jvm.endWithoutFaults();
    }
  }

  private static void assertRefused(String answer) {
    assertTrue(answer.matches("\\d+ (refused|failed): breaker '\\w+' is OPEN: .*"), answer);
  }

  /** The second one may say one line, and nothing but its own. */
  private static void assertPolite(Finished finished) {
    assertEquals(0, finished.exitCode(), finished::toString);
    assertEquals("", finished.stderrOfTheApplication());
    assertTrue(finished.linesOfTheAgent().size() <= 2, finished::toString);
  }
}
