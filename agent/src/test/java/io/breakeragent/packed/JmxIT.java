package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.shop.Shop;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.management.AttributeChangeNotification;
import javax.management.MBeanFeatureInfo;
import javax.management.MBeanInfo;
import javax.management.MBeanOperationInfo;
import javax.management.Notification;
import javax.management.openmbean.CompositeData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What JConsole sees and does, through a real JMX connection (contract 5). */
class JmxIT {

  private static final String YAML =
      """
      breakers:
        inventory: {consecutiveFailureThreshold: 2, waitDurationInOpenState: 1h}
      targets: [{breaker: inventory, class: com.acme.shop.Inventory, methods: [stockOf]}]
      """;

  private static final Set<String> ATTRIBUTES =
      Set.of(
          ("State StateCode Mode FailureRatePercent SlowCallRatePercent WindowCalls"
                  + " WindowFailedCalls WindowSlowCalls ConsecutiveFailures InFlightCalls"
                  + " OverdueCalls SuccessfulCalls FailedCalls SlowCalls IgnoredCalls RejectedCalls"
                  + " LateCalls WouldRejectCalls OpenedCount SecondsInState RetryAfterMillis"
                  + " LastOpenReason RecentFailures Targets Settings")
              .split(" ", -1));

  private static final Set<String> AGENT_ATTRIBUTES =
      Set.of(
          ("Version ConfigPath ConfigLoadedAt ConfigError Mode"
                  + " Breakers TargetReport UnmatchedTargets WovenMethods InternalFaults"
                  + " LastInternalFault")
              .split(" ", -1));

  @TempDir Path directory;

  @Test
  void every_attribute_operation_and_parameter_is_there_and_described() {
    try (ChildJvm jvm = start(YAML);
        JmxConnection jmx = jvm.jmx()) {
      MBeanInfo breaker = jmx.breaker("inventory").info();
      MBeanInfo agent = jmx.agent().info();
      assertEquals(new TreeSet<>(ATTRIBUTES), names(breaker.getAttributes()));
      assertEquals(new TreeSet<>(AGENT_ATTRIBUTES), names(agent.getAttributes()));
      assertEquals(Set.of("auto", "disable", "forceOpen", "reset"), names(breaker.getOperations()));
      assertTrue(names(agent.getOperations()).contains("setMode"));
      assertDescribed(breaker);
      assertDescribed(agent);
      jvm.endWithoutFaults();
    }
  }

  @Test
  void the_state_and_its_story_can_be_read() {
    try (ChildJvm jvm = start(YAML);
        JmxConnection jmx = jvm.jmx()) {
      MBean inventory = jmx.breaker("inventory");
      jvm.ask("ok");
      assertEquals("CLOSED", inventory.text("State"));
      assertEquals(0, inventory.number("StateCode"));
      jvm.ask("fail");
      assertEquals(1, inventory.number("ConsecutiveFailures"));
      jvm.ask("fail");
      jvm.ask("ok");
      assertAll(
          () -> assertEquals("OPEN", inventory.text("State")),
          () -> assertEquals(2, inventory.number("StateCode")),
          () -> assertEquals("enforce", inventory.text("Mode")),
          () -> assertEquals(1, inventory.number("SuccessfulCalls")),
          () -> assertEquals(2, inventory.number("FailedCalls")),
          () -> assertEquals(1, inventory.number("RejectedCalls")),
          () -> assertEquals(1, inventory.number("OpenedCount")),
          () -> assertTrue(inventory.number("RetryAfterMillis") > 3_500_000),
          () -> assertTrue(inventory.text("LastOpenReason").contains("2 failures in a row")),
          () ->
              assertEquals(
                  "[com.acme.shop.Inventory.stockOf(java.lang.String)]",
                  inventory.rows("Targets").toString()));
      CompositeData[] failures = (CompositeData[]) inventory.value("RecentFailures");
      assertEquals(2, failures.length);
      String failure = failures[0].values().toString();
      assertTrue(failure.contains("java.lang.IllegalStateException"), failure);
      assertTrue(failure.contains("no connection"), failure);
      assertTrue(failure.contains("main"), failure);
      jvm.endWithoutFaults();
    }
  }

  @Test
  void a_transition_is_sent_with_its_reason() throws Exception {
    BlockingQueue<Notification> notifications = new LinkedBlockingQueue<>();
    try (ChildJvm jvm = start(YAML);
        JmxConnection jmx = jvm.jmx()) {
      jmx.server()
          .addNotificationListener(
              jmx.breaker("inventory").name(), (n, o) -> notifications.add(n), null, null);
      jvm.ask("fail");
      jvm.ask("fail");
      Await.until("a notification", () -> !notifications.isEmpty());
      AttributeChangeNotification change = (AttributeChangeNotification) notifications.remove();
      assertEquals("State", change.getAttributeName());
      assertEquals("CLOSED", change.getOldValue());
      assertEquals("OPEN", change.getNewValue());
      assertTrue(change.getMessage().contains("2 failures in a row"), change.getMessage());
      assertTrue(notifications.isEmpty(), "one transition, one notification (B-25)");
      jvm.endWithoutFaults();
    }
  }

  private ChildJvm start(String yaml) {
    return Launch.of(Shop.class).guarded(directory, yaml).start().waitForLine("open");
  }

  private static Set<String> names(MBeanFeatureInfo[] features) {
    return Stream.of(features)
        .map(MBeanFeatureInfo::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void assertDescribed(MBeanInfo info) {
    assertDescribed(info.getAttributes());
    assertDescribed(info.getOperations());
    for (MBeanOperationInfo operation : info.getOperations()) {
      assertDescribed(operation.getSignature());
    }
    assertTrue(info.getDescription().contains(" "), info.getDescription());
  }

  private static void assertDescribed(MBeanFeatureInfo[] features) {
    for (MBeanFeatureInfo feature : features) {
      assertTrue(feature.getDescription().contains(" "), feature.getName());
      assertFalse(feature.getName().matches("p\\d"), "a parameter without its name");
    }
  }
}
