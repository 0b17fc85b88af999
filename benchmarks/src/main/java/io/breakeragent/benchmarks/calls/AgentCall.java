package io.breakeragent.benchmarks.calls;

import com.acme.warehouse.Warehouse;
import com.acme.warehouse.Warehouse.Request;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The plain call again, in a JVM that was started with the packed agent: what guards it is woven
 * into {@link Warehouse}, and its breaker is known by JMX only.
 */
final class AgentCall implements Guarded {

  private static final int PLACES = 128;
  private static final long REGISTERED_WITHIN_NANOS = TimeUnit.SECONDS.toNanos(20);

  private final ObjectName agent = name("io.breakeragent:type=Agent");
  private final ObjectName breaker;
  private final IntFunction<String> call;

  private AgentCall(String breakerName, IntFunction<String> call) {
    this.breaker =
        name("io.breakeragent:type=CircuitBreaker,name=" + ObjectName.quote(breakerName));
    this.call = call;
    shelf(0); // a breaker that is named by its calls comes with the first of them
    long start = System.nanoTime();
    while (!ManagementFactory.getPlatformMBeanServer().isRegistered(breaker)) {
      if (System.nanoTime() - start > REGISTERED_WITHIN_NANOS) {
        throw new IllegalStateException("no " + breaker + ": is the agent there?");
      }
      Thread.onSpinWait();
    }
  }

  /** The method that all contenders call. */
  static AgentCall plain(String breakerName) {
    return new AgentCall(breakerName, new Warehouse()::shelf);
  }

  /** A method that is told a place. */
  static AgentCall at(String breakerName, int hosts) {
    Warehouse warehouse = new Warehouse();
    URI[] places =
        IntStream.range(0, PLACES).mapToObj(i -> place(i % hosts, i)).toArray(URI[]::new);
    return new AgentCall(breakerName, item -> warehouse.shelfAt(places[item & (PLACES - 1)], item));
  }

  /** A method that is told a request to the first host. */
  static AgentCall request(String breakerName) {
    Warehouse warehouse = new Warehouse();
    Request[] requests =
        IntStream.range(0, PLACES).mapToObj(i -> new Request(place(0, i))).toArray(Request[]::new);
    return new AgentCall(
        breakerName, item -> warehouse.shelfFor(requests[item & (PLACES - 1)], item));
  }

  /** Even of one host each is an object with texts of its own, as each request of a client has. */
  private static URI place(int host, int number) {
    return URI.create("https://warehouse-" + host + ".acme.com/shelf/" + number);
  }

  @Override
  public String shelf(int item) {
    return call.apply(item);
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
