package io.breakeragent.jmx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.management.Attribute;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.MBeanServerFactory;
import javax.management.ObjectName;

/** The MBeans of a {@link Shop} on a server of their own, as a client sees them. */
final class Beans {

  final MBeanServer server = MBeanServerFactory.newMBeanServer();
  final AgentMBeans registered;

  Beans(Shop shop, boolean operations) {
    registered = new AgentMBeans(server, shop.agent, shop.guards, operations, shop.faults);
    registered.register();
  }

  Object read(ObjectName bean, String attribute) throws JMException {
    return server.getAttribute(bean, attribute);
  }

  Object operate(ObjectName bean, String operation, String... arguments) throws JMException {
    String[] signature = new String[arguments.length];
    Arrays.fill(signature, String.class.getName());
    return server.invoke(bean, operation, arguments, signature);
  }

  /** Every attribute that can be read, in one request. */
  Map<String, Object> readAll(ObjectName bean) throws JMException {
    Map<String, Object> values = new HashMap<>();
    for (Attribute attribute :
        server.getAttributes(bean, types(bean).keySet().toArray(new String[0])).asList()) {
      values.put(attribute.getName(), attribute.getValue());
    }
    return values;
  }

  /** The declared type of every attribute. */
  Map<String, String> types(ObjectName bean) throws JMException {
    Map<String, String> types = new HashMap<>();
    for (var attribute : server.getMBeanInfo(bean).getAttributes()) {
      types.put(attribute.getName(), attribute.getType());
    }
    return types;
  }
}
