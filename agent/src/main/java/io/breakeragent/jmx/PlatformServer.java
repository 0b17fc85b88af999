package io.breakeragent.jmx;

import java.lang.management.ManagementFactory;
import javax.management.MBeanServer;
import javax.management.MBeanServerFactory;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the platform MBean server and never creates it. Application servers install a log
 * manager or an MBean server builder of their own in main, which works only as long as nobody has
 * touched JMX or java.util.logging.
 */
final class PlatformServer {

  // Applications may have servers of their own; only the platform's holds the MBeans of the JVM.
  private static final ObjectName OF_THE_JVM = BeanNames.of(ManagementFactory.RUNTIME_MXBEAN_NAME);

  private PlatformServer() {}

  /** The server, or null until the application or a JMX client has had the JVM create it. */
  static @Nullable MBeanServer find() {
    for (MBeanServer server : MBeanServerFactory.findMBeanServer(null)) {
      if (server.isRegistered(OF_THE_JVM)) {
        return server;
      }
    }
    return null;
  }
}
