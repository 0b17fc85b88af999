package io.breakeragent.jmx;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.LogManager;
import javax.management.MBeanServer;
import javax.management.MBeanServerBuilder;
import javax.management.MBeanServerDelegate;
import javax.management.MBeanServerFactory;

/**
 * Starts as WildFly and its like do: main installs a log manager and an MBean server builder of its
 * own after the agent has been there for seconds.
 */
final class ServerLikeApp {

  public static final class OwnLogManager extends LogManager {}

  public static final class OwnBuilder extends MBeanServerBuilder {

    static final AtomicInteger BUILT = new AtomicInteger();

    @Override
    public MBeanServer newMBeanServer(
        String domain, MBeanServer outer, MBeanServerDelegate delegate) {
      BUILT.incrementAndGet();
      return super.newMBeanServer(domain, outer, delegate);
    }
  }

  private ServerLikeApp() {}

  public static void main(String[] arguments) throws Exception {
    Shop shop = new Shop();
    shop.guard("inventory");
    LateMBeans late = shop.lateMBeans();
    run(late, 20); // seconds of the agent's thread

    System.setProperty("java.util.logging.manager", OwnLogManager.class.getName());
    System.setProperty("javax.management.builder.initial", OwnBuilder.class.getName());
    late.run();
    System.out.println(LogManager.getLogManager().getClass().getSimpleName());

    MBeanServer own = MBeanServerFactory.createMBeanServer("own");
    late.run();
    MBeanServer platform = ManagementFactory.getPlatformMBeanServer();
    System.out.println("built " + OwnBuilder.BUILT);
    late.run();
    System.out.println(platform.getAttribute(BeanNames.breaker("inventory"), "State"));
    System.out.println(own.isRegistered(BeanNames.AGENT));

    late.close();
    late.run();
    System.out.println(platform.isRegistered(BeanNames.AGENT));
    System.out.println("faults " + shop.faults.count());
  }

  static void run(LateMBeans late, int times) {
    for (int i = 0; i < times; i++) {
      late.run();
    }
  }
}
