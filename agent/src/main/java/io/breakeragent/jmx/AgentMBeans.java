package io.breakeragent.jmx;

import io.breakeragent.call.Guard;
import io.breakeragent.log.Faults;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.management.MBeanInfo;
import javax.management.MBeanServer;
import javax.management.NotificationBroadcasterSupport;
import javax.management.NotificationEmitter;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * The agent's MBeans on one MBean server. A fault of one is counted and does not touch the others.
 * Not thread-safe.
 */
final class AgentMBeans {

  private static final String WHERE = "jmx";

  private final MBeanServer server;
  private final Faults faults;
  private final List<ObjectName> registered = new ArrayList<>();
  private final Map<String, StateBroadcaster> broadcasters = new HashMap<>();

  AgentMBeans(MBeanServer server, Faults faults) {
    this.server = server;
    this.faults = faults;
  }

  /** Registers them all on the platform MBean server; null if there is none yet. */
  static @Nullable AgentMBeans onPlatformServer(
      AgentView agent, Collection<Guard> guards, boolean operations, Faults faults) {
    MBeanServer server = PlatformServer.find();
    if (server == null) {
      return null;
    }
    AgentMBeans beans = new AgentMBeans(server, faults);
    beans.register(agent, guards, operations);
    return beans;
  }

  void register(AgentView agent, Collection<Guard> guards, boolean operations) {
    OperationsSwitch operationsSwitch = new OperationsSwitch(operations, agent);
    AtomicReference<@Nullable MBeanInfo> ofBreakers = new AtomicReference<>();
    for (Guard guard : guards) {
      ObjectName name = BeanNames.breaker(guard.breaker().name());
      StateBroadcaster broadcaster = new StateBroadcaster(name);
      BreakerBean bean = new BreakerBean(guard, agent, operationsSwitch);
      register(name, bean, CircuitBreakerMXBean.class, broadcaster, ofBreakers);
      broadcasters.put(guard.breaker().name(), broadcaster);
    }
    // The last one: whoever finds the agent's finds all the others.
    register(
        BeanNames.AGENT,
        new AgentBean(agent, guards, operationsSwitch, faults),
        AgentMXBean.class,
        new NotificationBroadcasterSupport(),
        new AtomicReference<>());
  }

  private <T> void register(
      ObjectName name,
      T bean,
      Class<T> mxbean,
      NotificationEmitter emitter,
      AtomicReference<@Nullable MBeanInfo> description) {
    try {
      DescribedMBean mbean = new DescribedMBean(bean, mxbean, emitter, description);
      registered.add(server.registerMBean(mbean, name).getObjectName());
    } catch (Throwable fault) {
      faults.add(WHERE, fault);
    }
  }

  /** Tells the listeners of everything that has happened since the last time. */
  void deliver(TransitionQueue transitions) {
    int dropped = transitions.takeDropped();
    if (dropped > 0) {
      faults.add(WHERE, new IllegalStateException(dropped + " notifications were dropped"));
    }
    Transition next = transitions.poll();
    while (next != null) {
      send(next);
      next = transitions.poll();
    }
  }

  private void send(Transition transition) {
    StateBroadcaster broadcaster = broadcasters.get(transition.breaker());
    if (broadcaster != null) {
      try {
        broadcaster.send(transition);
      } catch (Throwable fault) {
        faults.add(WHERE, fault);
      }
    }
  }

  void unregister() {
    for (ObjectName name : registered) {
      try {
        server.unregisterMBean(name);
      } catch (Throwable fault) {
        faults.add(WHERE, fault);
      }
    }
  }
}
