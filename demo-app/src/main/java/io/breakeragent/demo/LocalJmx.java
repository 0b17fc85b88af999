package io.breakeragent.demo;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/**
 * A JMX connection to another JVM of this machine, made as JConsole makes it.
 *
 * <p>Apart from its user, because a Java runtime without {@code jdk.attach} cannot load this class.
 */
final class LocalJmx {
  private LocalJmx() {}

  @SuppressWarnings("BanJNDI") // The address is told by a JVM that we have started ourselves.
  static JMXConnector connect(long pid) throws IOException {
    try {
      VirtualMachine jvm = VirtualMachine.attach(Long.toString(pid));
      try {
        return JMXConnectorFactory.connect(new JMXServiceURL(jvm.startLocalManagementAgent()));
      } finally {
        jvm.detach();
      }
    } catch (AttachNotSupportedException e) {
      throw new IOException(e);
    }
  }
}
