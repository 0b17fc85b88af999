package io.breakeragent.jmx;

/** Starts as an application does that has nothing to do with JMX. */
final class PlainApp {

  private PlainApp() {}

  public static void main(String[] arguments) {
    Shop shop = new Shop();
    LateMBeans late = shop.lateMBeans();
    shop.guard("inventory").breaker().forceOpen();
    late.run();
    System.out.println("started");
    ServerLikeApp.run(late, 20);
    System.out.println("faults " + shop.faults.count());
  }
}
