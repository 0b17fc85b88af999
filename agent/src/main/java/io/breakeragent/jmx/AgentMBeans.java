package io.breakeragent.jmx;

import io.breakeragent.call.Guard;
import io.breakeragent.log.Faults;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
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
  private final AgentView agent;
  private final Collection<Guard> guards;
  private final OperationsSwitch operations;
  private final AtomicReference<@Nullable MBeanInfo> ofBreakers = new AtomicReference<>();
  private final Map<String, Shown> breakers = new HashMap<>();

  private @Nullable ObjectName ofAgent;

  /** The MBean of one breaker; without a name if it could not be registered. */
  private record Shown(Guard guard, @Nullable ObjectName name, StateBroadcaster broadcaster) {}

  /**
   * Registers nothing yet.
   *
   * @param guards those at each moment
   */
  AgentMBeans(
      MBeanServer server,
      AgentView agent,
      Collection<Guard> guards,
      boolean operations,
      Faults faults) {
    this.server = server;
    this.agent = agent;
    this.guards = guards;
    this.operations = new OperationsSwitch(operations, agent);
    this.faults = faults;
  }

  /** Registers them all on the platform MBean server; null if there is none yet. */
  static @Nullable AgentMBeans onPlatformServer(
      AgentView agent, Collection<Guard> guards, boolean operations, Faults faults) {
    MBeanServer server = PlatformServer.find();
    if (server == null) {
      return null;
    }
    AgentMBeans beans = new AgentMBeans(server, agent, guards, operations, faults);
    beans.register();
    return beans;
  }

  void register() {
    follow();
    // The last one: whoever finds the agent's finds all the others.
    ofAgent =
        register(
            BeanNames.AGENT,
            new AgentBean(agent, guards, operations, faults),
            AgentMXBean.class,
            new NotificationBroadcasterSupport(),
            new AtomicReference<>());
  }

  /** Shows the breakers that have come since the last time, and those no more that have gone. */
  void follow() {
    for (Iterator<Shown> each = breakers.values().iterator(); each.hasNext(); ) {
      Shown shown = each.next();
      if (shown.guard.isRetired()) {
        each.remove();
        unregister(shown.name);
      }
    }
    for (Guard guard : guards) {
      if (!breakers.containsKey(guard.breaker().name())) {
        show(guard);
      }
    }
  }

  private void show(Guard guard) {
    ObjectName name = BeanNames.breaker(guard.breaker().name());
    StateBroadcaster broadcaster = new StateBroadcaster(name);
    BreakerBean bean = new BreakerBean(guard, agent, operations);
    ObjectName registered =
        register(name, bean, CircuitBreakerMXBean.class, broadcaster, ofBreakers);
    breakers.put(guard.breaker().name(), new Shown(guard, registered, broadcaster));
  }

  private <T> @Nullable ObjectName register(
      ObjectName name,
      T bean,
      Class<T> mxbean,
      NotificationEmitter emitter,
      AtomicReference<@Nullable MBeanInfo> description) {
    try {
      DescribedMBean mbean = new DescribedMBean(bean, mxbean, emitter, description);
      return server.registerMBean(mbean, name).getObjectName();
    } catch (Throwable fault) {
      faults.add(WHERE, fault);
      return null;
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
    Shown shown = breakers.get(transition.breaker());
    if (shown != null) {
      try {
        shown.broadcaster.send(transition);
      } catch (Throwable fault) {
        faults.add(WHERE, fault);
      }
    }
  }

  void unregister() {
    for (Shown shown : breakers.values()) {
      unregister(shown.name);
    }
    unregister(ofAgent);
  }

  private void unregister(@Nullable ObjectName name) {
    try {
      if (name != null) {
        server.unregisterMBean(name);
      }
    } catch (Throwable fault) {
      faults.add(WHERE, fault);
    }
  }
}
