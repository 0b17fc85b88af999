package io.breakeragent.packed;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.management.JMException;
import javax.management.MBeanInfo;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;

/** One MBean of a child JVM, read and operated through a JMX connection. */
record MBean(MBeanServerConnection server, ObjectName name) {

  /** The value of an attribute, as the server sends it. */
  Object value(String attribute) {
    return call(() -> server.getAttribute(name, attribute));
  }

  String text(String attribute) {
    return String.valueOf(value(attribute));
  }

  long number(String attribute) {
    return ((Number) value(attribute)).longValue();
  }

  List<String> rows(String attribute) {
    return List.of((String[]) value(attribute));
  }

  /** Calls an operation whose parameters are strings. */
  String operate(String operation, String... arguments) {
    String[] signature = new String[arguments.length];
    Arrays.fill(signature, String.class.getName());
    return (String) call(() -> server.invoke(name, operation, arguments, signature));
  }

  /** Waits until an attribute reads so. */
  void await(String attribute, String wanted) {
    Await.value(name + " " + attribute + "=" + wanted, () -> text(attribute), wanted::equals);
  }

  MBeanInfo info() {
    return call(() -> server.getMBeanInfo(name));
  }

  private interface RemoteCall<T> {
    T run() throws JMException, IOException;
  }

  private <T> T call(RemoteCall<T> call) {
    try {
      return call.run();
    } catch (JMException | IOException e) {
      throw new AssertionError("at " + name, e);
    }
  }
}
