package io.breakeragent.benchmarks.footprint;

import java.lang.management.ManagementFactory;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * A JVM whose agent has many breakers, which prints its live heap: before the guarded classes are
 * loaded, and as {@link LiveHeap#printInUse}.
 *
 * <p>{@code AgentHeap breakers seconds [jmx]}; without jmx, nobody asks for MBeans, so there are
 * none.
 */
final class AgentHeap {

  private AgentHeap() {}

  public static void main(String[] arguments) throws Exception {
    int breakers = Integer.parseInt(arguments[0]);
    boolean jmx = arguments.length > 2;
    while (jmx && beans().size() < breakers) { // the agent registers them late
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
    LiveHeap.print();
    LiveHeap.printInUse(Fleet.load(), Integer.parseInt(arguments[1]));
  }

  private static Set<ObjectName> beans() throws JMException {
    ObjectName each = new ObjectName("io.breakeragent:type=CircuitBreaker,*");
    return ManagementFactory.getPlatformMBeanServer().queryNames(each, null);
  }
}
