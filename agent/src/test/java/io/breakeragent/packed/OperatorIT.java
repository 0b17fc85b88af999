package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.shop.Shop;
import java.nio.file.Path;
import javax.management.RuntimeMBeanException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator does through JMX, and what the application's calls feel of it (contract 5). */
class OperatorIT {

  private static final String YAML =
      """
      breakers:
        inventory: {consecutiveFailureThreshold: 2, waitDurationInOpenState: 1h}
      targets: [{breaker: inventory, class: com.acme.shop.Inventory, methods: [stockOf]}]
      """;

  @TempDir Path directory;

  @Test
  void operations_change_the_state_and_say_what_they_did() {
    try (ChildJvm jvm = start(YAML);
        JmxConnection jmx = jvm.jmx()) {
      MBean inventory = jmx.breaker("inventory");
      assertSentence(inventory.operate("forceOpen"));
      assertEquals("FORCED_OPEN", inventory.text("State"));
      String refused = jvm.ask("ok");
      assertTrue(refused.contains("breaker 'inventory' is FORCED_OPEN"), refused);
      assertSentence(inventory.operate("disable"));
      assertEquals("DISABLED", inventory.text("State"));
      jvm.ask("fail");
      jvm.ask("fail");
      assertEquals("4 returned 2", jvm.ask("ok"));
      assertSentence(inventory.operate("auto"));
      assertEquals("CLOSED", inventory.text("State"));
      jvm.ask("fail");
      jvm.ask("fail");
      assertEquals("OPEN", inventory.text("State"));
      assertSentence(inventory.operate("reset"));
      assertEquals("CLOSED", inventory.text("State"));
      assertEquals("7 returned 2", jvm.ask("ok"));
      jvm.endWithoutFaults();
    }
  }

  @Test
  void the_mode_is_a_kill_switch() {
    try (ChildJvm jvm = start(YAML);
        JmxConnection jmx = jvm.jmx()) {
      assertSentence(jmx.agent().operate("setMode", "observe"));
      jvm.ask("fail");
      jvm.ask("fail");
      assertEquals("3 returned 2", jvm.ask("ok"));
      MBean inventory = jmx.breaker("inventory");
      assertEquals("OPEN", inventory.text("State"));
      assertEquals(1, inventory.number("WouldRejectCalls"));
      assertEquals(0, inventory.number("RejectedCalls"));
      jmx.agent().operate("setMode", "enforce");
      assertTrue(jvm.ask("ok").startsWith("4 refused: "));
      jvm.endWithoutFaults();
    }
  }

  @Test
  void operations_can_be_switched_off() {
    try (ChildJvm jvm = start("jmx: {operations: false}\n" + YAML);
        JmxConnection jmx = jvm.jmx()) {
      MBean inventory = jmx.breaker("inventory");
      for (String operation : new String[] {"forceOpen", "disable", "reset", "auto"}) {
        assertThrows(RuntimeMBeanException.class, () -> inventory.operate(operation));
      }
      assertThrows(RuntimeMBeanException.class, () -> jmx.agent().operate("setMode", "off"));
      assertEquals("CLOSED", inventory.text("State"));
      assertEquals("enforce", jmx.agent().text("Mode"));
      jvm.endWithoutFaults();
    }
  }

  private ChildJvm start(String yaml) {
    return Launch.of(Shop.class).guarded(directory, yaml).start().waitForLine("open");
  }

  private static void assertSentence(String sentence) {
    assertTrue(sentence.contains(" "), sentence);
  }
}
