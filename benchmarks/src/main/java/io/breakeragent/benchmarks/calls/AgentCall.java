package io.breakeragent.benchmarks.calls;

import com.acme.warehouse.Warehouse;
import java.lang.management.ManagementFactory;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The plain call again, in a JVM that was started with the packed agent: what guards it is woven
 * into {@link Warehouse}, and its breaker is known by JMX only.
 */
final class AgentCall implements Guarded {

  private static final long REGISTERED_WITHIN_NANOS = TimeUnit.SECONDS.toNanos(20);

  private final Warehouse warehouse = new Warehouse();
  private final ObjectName agent = name("io.breakeragent:type=Agent");
  private final ObjectName breaker = name("io.breakeragent:type=CircuitBreaker,name=\"warehouse\"");

  AgentCall() {
    long start = System.nanoTime();
    while (!ManagementFactory.getPlatformMBeanServer().isRegistered(breaker)) {
      if (System.nanoTime() - start > REGISTERED_WITHIN_NANOS) {
        throw new IllegalStateException("no " + breaker + ": is the agent there?");
      }
      Thread.onSpinWait();
    }
  }

  @Override
  public String shelf(int item) {
    return warehouse.shelf(item);
  }

  @Override
  public boolean isOpen() {
    return attribute(breaker, "State").equals("OPEN");
  }

  /** Nothing as soon as the agent met a fault of its own, which lets calls through unguarded. */
  @Override
  public OptionalLong counted() {
    if ((Long) attribute(agent, "InternalFaults") > 0) {
      return OptionalLong.of(0);
    }
    String counter = isOpen() ? "RejectedCalls" : "SuccessfulCalls";
    return OptionalLong.of((Long) attribute(breaker, counter));
  }

  private static ObjectName name(String text) {
    try {
      return new ObjectName(text);
    } catch (JMException impossible) {
      throw new IllegalArgumentException(text, impossible);
    }
  }

  private static Object attribute(ObjectName bean, String attribute) {
    try {
      return ManagementFactory.getPlatformMBeanServer().getAttribute(bean, attribute);
    } catch (JMException e) {
      throw new IllegalStateException(bean + " does not tell " + attribute, e);
    }
  }
}
