package io.breakeragent.packed;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import javax.management.MBeanServerConnection;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** A real JMX connection into a child JVM, made as JConsole makes it. */
final class JmxConnection implements AutoCloseable {

  private final JMXConnector connector;
  private final MBeanServerConnection server;

  private JmxConnection(JMXConnector connector) throws IOException {
    this.connector = connector;
    this.server = connector.getMBeanServerConnection();
  }

  @SuppressWarnings("BanJNDI") // The URL is from the JVM next door, which we started.
  static JmxConnection to(ChildJvm jvm) {
    try {
      VirtualMachine vm = VirtualMachine.attach(Long.toString(jvm.pid()));
      try {
        String url = vm.startLocalManagementAgent();
        return new JmxConnection(JMXConnectorFactory.connect(new JMXServiceURL(url)));
      } finally {
        vm.detach();
      }
    } catch (AttachNotSupportedException e) {
      throw new AssertionError("no JMX connection into " + jvm.pid(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The agent's own MBean, as soon as it is there. */
  MBean agent() {
    return registered("io.breakeragent:type=Agent");
  }

  /** The MBean of a breaker, as soon as it is there. */
  MBean breaker(String name) {
    return registered("io.breakeragent:type=CircuitBreaker,name=" + ObjectName.quote(name));
  }

  /** The names of the breakers that there are. */
  Set<String> breakers() {
    try {
      Set<String> names = new HashSet<>();
      ObjectName all = new ObjectName("io.breakeragent:type=CircuitBreaker,*");
      for (ObjectName name : server.queryNames(all, null)) {
        names.add(ObjectName.unquote(name.getKeyProperty("name")));
      }
      return names;
    } catch (MalformedObjectNameException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  MBeanServerConnection server() {
    return server;
  }

  private MBean registered(String name) {
    try {
      ObjectName objectName = new ObjectName(name);
      Await.until("MBean " + name, () -> server.isRegistered(objectName));
      return new MBean(server, objectName);
    } catch (MalformedObjectNameException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Override
  public void close() {
    try {
      connector.close();
    } catch (IOException e) {
      // The JVM at the other end has ended first.
    }
  }
}
