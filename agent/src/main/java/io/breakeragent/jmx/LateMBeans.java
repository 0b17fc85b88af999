package io.breakeragent.jmx;

import io.breakeragent.call.Guard;
import io.breakeragent.log.Faults;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Registers the MBeans once the JVM has a platform MBean server, and from then on tells JMX of
 * transitions. Names no class of javax.management, so that a start loads none. Thread-safe.
 */
public final class LateMBeans implements Runnable, AutoCloseable {

  private final AgentView agent;
  private final Collection<Guard> guards;
  private final TransitionQueue transitions;
  private final boolean operations;
  private final Faults faults;

  private @Nullable AgentMBeans beans;
  private boolean started;
  private boolean over;

  /**
   * Does nothing yet.
   *
   * @param operations whether people may operate the breakers and the agent
   */
  public LateMBeans(
      AgentView agent,
      Collection<Guard> guards,
      TransitionQueue transitions,
      boolean operations,
      Faults faults) {
    this.agent = agent;
    this.guards = guards;
    this.transitions = transitions;
    this.operations = operations;
    this.faults = faults;
  }

  /**
   * To be called some times a second, by a thread that may wait; looks for the server each time but
   * the first, which is still a part of the start.
   */
  @Override
  public synchronized void run() {
    if (beans != null) {
      beans.follow();
      beans.deliver(transitions);
    } else if (started && !over) {
      look();
    }
    started = true;
  }

  private void look() {
    try {
      // Nobody could listen before there were MBeans.
      transitions.discard();
      beans = AgentMBeans.onPlatformServer(agent, guards, operations, faults);
    } catch (NoClassDefFoundError noJmx) {
      // A runtime image without the module java.management stays without it.
      over = true;
    }
  }

  /** Takes the MBeans off the server, for good. */
  @Override
  public synchronized void close() {
    over = true;
    if (beans != null) {
      beans.unregister();
      beans = null;
    }
  }
}
