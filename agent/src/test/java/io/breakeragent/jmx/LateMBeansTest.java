package io.breakeragent.jmx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.tools.attach.VirtualMachine;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.management.MBeanServerConnection;
import javax.management.Notification;
import javax.management.NotificationListener;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import org.junit.jupiter.api.Test;

/** When the MBeans appear: each test has a JVM of its own, for only one can be the first. */
class LateMBeansTest {

  @Test
  void a_server_that_installs_its_own_log_manager_and_builder_late_gets_both() throws Exception {
    // Agents 2, 3: the agent waits for the platform server and makes neither it nor a logger.
    try (ChildJvm child = new ChildJvm(ServerLikeApp.class)) {
      assertEquals(
          List.of("OwnLogManager", "built 2", "CLOSED", "false", "false", "faults 0"),
          child.lines());
    }
  }

  @Test
  void a_start_loads_no_class_of_jmx_or_logging() throws Exception {
    try (ChildJvm child = new ChildJvm(PlainApp.class, "-Xlog:class+load")) {
      List<String> lines = child.lines();
      List<String> untilStarted = lines.subList(0, lines.indexOf("started"));

      assertTrue(untilStarted.stream().anyMatch(line -> line.contains("jmx.LateMBeans ")));
      assertFalse(untilStarted.stream().anyMatch(line -> line.contains(" javax.management.")));
      assertFalse(lines.stream().anyMatch(line -> line.contains(" java.util.logging.")));
    }
  }

  @Test
  void a_runtime_without_jmx_is_left_alone() throws Exception {
    try (ChildJvm child = new ChildJvm(PlainApp.class, "--limit-modules=java.base")) {
      assertEquals(List.of("started", "faults 0"), child.lines());
    }
  }

  @Test
  void a_console_that_attaches_finds_the_beans_and_hears_of_transitions() throws Exception {
    try (ChildJvm child = new ChildJvm(ServiceApp.class)) {
      assertEquals("faults 0", child.ask("nobody has asked for JMX yet"));
      try (JMXConnector console = attach(child)) {
        assertEquals("faults 0", child.ask("now there is a platform server"));
        MBeanServerConnection connection = console.getMBeanServerConnection();
        ObjectName breaker = BeanNames.breaker("inventory");
        BlockingQueue<Notification> heard = new LinkedBlockingQueue<>();
        NotificationListener listener = (notification, handback) -> heard.add(notification);
        connection.addNotificationListener(breaker, listener, null, null);

        connection.invoke(breaker, "forceOpen", null, null);

        assertEquals("FORCED_OPEN", connection.getAttribute(breaker, "State"));
        assertEquals("faults 0", child.ask("the agent's thread delivers"));
        Notification notification = heard.poll(60, TimeUnit.SECONDS);
        assertNotNull(notification);
        assertEquals("by an operator", notification.getMessage());
        assertEquals(1, notification.getSequenceNumber(), "what nobody could hear is gone");
      }
    }
  }

  @SuppressWarnings("BanJNDI") // The address is told by a JVM that the test has started.
  private static JMXConnector attach(ChildJvm child) throws Exception {
    VirtualMachine machine = VirtualMachine.attach(Long.toString(child.pid()));
    try {
      return JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()));
    } finally {
      machine.detach();
    }
  }
}
