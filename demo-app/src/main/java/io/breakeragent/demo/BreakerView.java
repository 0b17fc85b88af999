package io.breakeragent.demo;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.management.AttributeChangeNotification;
import javax.management.JMException;
import javax.management.MBeanServerConnection;
import javax.management.Notification;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import org.jspecify.annotations.Nullable;

/** Shows the transitions of another JVM's breaker 'inventory' as they happen, read over JMX. */
final class BreakerView implements AutoCloseable {
  private static final String MBEAN = "io.breakeragent:type=CircuitBreaker,name=\"inventory\"";
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

  private final Screen screen;
  private final Timeline timeline;
  private @Nullable JMXConnector connector;
  private volatile String state = "not seen";

  BreakerView(Screen screen, Timeline timeline) {
    this.screen = screen;
    this.timeline = timeline;
  }

  /** Connects, or says why the transitions will not be shown. */
  void connect(long pid) {
    try {
      connector = LocalJmx.connect(pid);
      follow(connector.getMBeanServerConnection(), new ObjectName(MBEAN));
    } catch (IOException | JMException | LinkageError e) {
      screen.say("The breaker's transitions are not shown, as JMX cannot be read: " + e);
    }
  }

  /** The breaker's state as last heard of. Thread-safe. */
  String state() {
    return state;
  }

  @Override
  public void close() throws IOException {
    if (connector != null) {
      connector.close();
    }
  }

  private void follow(MBeanServerConnection server, ObjectName breaker)
      throws IOException, JMException {
    // The agent registers its MBeans once the shop's JVM has an MBean server. A shop without any
    // use for JMX has none before somebody connects: it comes into being just now.
    long start = System.nanoTime();
    while (!server.isRegistered(breaker)) {
      if (System.nanoTime() - start > PATIENCE) {
        throw new IOException("no MBean " + breaker);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
    server.addNotificationListener(breaker, this::hear, null, null);
    state = String.valueOf(server.getAttribute(breaker, "State"));
  }

  private void hear(Notification notification, @Nullable Object handback) {
    if (notification instanceof AttributeChangeNotification change) {
      state = String.valueOf(change.getNewValue());
      screen.transition(
          timeline.elapsed(), change.getOldValue() + " -> " + state, change.getMessage());
    }
  }
}
