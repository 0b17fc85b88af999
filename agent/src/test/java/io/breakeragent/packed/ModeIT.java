package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.shop.Shop;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far the YAML lets the agent go, and what two breakers do with one call. */
class ModeIT {

  private static final String TARGET =
      "targets: [{breaker: inventory, class: com.acme.shop.Inventory, methods: [stockOf]}]\n";

  @TempDir Path directory;

  /** C13. */
  @Test
  void observe_counts_what_it_would_refuse_and_refuses_nothing() {
    String yaml = "breakers: {inventory: {mode: observe, consecutiveFailureThreshold: 1}}\n";
    try (ChildJvm jvm = start(yaml + TARGET);
        JmxConnection jmx = jvm.jmx()) {
      jvm.ask("fail");
      assertEquals("2 returned 2", jvm.ask("ok"));
      assertEquals("3 failed: no connection", jvm.ask("fail"));
      MBean inventory = jmx.breaker("inventory");
      assertEquals("OPEN", inventory.text("State"));
      assertEquals("observe", inventory.text("Mode"));
      assertEquals(2, inventory.number("WouldRejectCalls"));
      assertEquals(0, inventory.number("RejectedCalls"));
      jvm.endWithoutFaults();
    }
  }

  @Test
  void off_weaves_nothing() {
    String yaml = "mode: off\nbreakers: {inventory: {consecutiveFailureThreshold: 1}}\n";
    try (ChildJvm jvm = start(yaml + TARGET);
        JmxConnection jmx = jvm.jmx()) {
      jvm.ask("fail");
      assertEquals("2 returned 2", jvm.ask("ok"));
      assertEquals(0, jmx.agent().number("WovenMethods"));
      assertEquals("off", jmx.agent().text("Mode"));
      jvm.endWithoutFaults();
    }
  }

  @Test
  void a_refusal_says_which_rule_opened_the_breaker_and_when_the_next_trial_is() {
    String yaml = "breakers: {inventory: {slidingWindowSize: 10, waitDurationInOpenState: 9s}}\n";
    try (ChildJvm jvm = start(yaml + TARGET)) {
      for (int i = 0; i < 4; i++) {
        jvm.ask("ok");
      }
      for (int i = 0; i < 6; i++) {
        assertTrue(jvm.ask("fail").endsWith("failed: no connection"));
      }
      String refused = jvm.ask("ok");
      assertTrue(
          refused.matches(
              "11 refused: breaker 'inventory' is OPEN: 6 of 10 calls failed \\(60% >= 50%\\), last"
                  + " java.lang.IllegalStateException: no connection;"
                  + " next trial in [5-9](\\.\\d)?s"),
          refused);
      jvm.endWithoutFaults();
    }
  }

  /** B-22: the trial of one breaker is not used up by the refusal of another. */
  @Test
  void a_refusal_by_one_of_two_breakers_gives_the_others_trial_back() {
    String yaml =
        """
        breakers:
          inventory: {consecutiveFailureThreshold: 1, waitDurationInOpenState: 1ms}
          stock: {}
        """
            + TARGET.replace("]}]", "]}, {breaker: stock, class: com.acme.shop.Inventory}]");
    try (ChildJvm jvm = start(yaml);
        JmxConnection jmx = jvm.jmx()) {
      MBean inventory = jmx.breaker("inventory");
      MBean stock = jmx.breaker("stock");
      jvm.ask("fail");
      inventory.await("State", "HALF_OPEN");
      stock.operate("forceOpen");
      for (int i = 0; i < 3; i++) {
        String refused = jvm.ask("ok");
        assertTrue(refused.contains("breaker 'stock' is FORCED_OPEN"), refused);
      }
      assertEquals("HALF_OPEN", inventory.text("State"));
      assertEquals(0, inventory.number("InFlightCalls"));
      stock.operate("auto");
      assertEquals("5 returned 2", jvm.ask("ok"));
      assertEquals("CLOSED", inventory.text("State"));
      jvm.endWithoutFaults();
    }
  }

  private ChildJvm start(String yaml) {
    return Launch.of(Shop.class).guarded(directory, yaml).start().waitForLine("open");
  }
}
