package io.breakeragent.jmx;

import io.breakeragent.breaker.Breaker;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * A long-running application whose breaker has changed its state often before anybody looks. The
 * agent's thread comes by once for each line that it reads.
 */
final class ServiceApp {

  private ServiceApp() {}

  public static void main(String[] arguments) throws IOException {
    Shop shop = new Shop();
    Breaker breaker = shop.guard("inventory").breaker();
    for (int i = 0; i < TransitionQueue.CAPACITY; i++) { // and as many back
      breaker.disable();
      breaker.auto();
    }
    LateMBeans late = shop.lateMBeans();
    BufferedReader input =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    while (input.readLine() != null) {
      late.run();
      System.out.println("faults " + shop.faults.count());
    }
  }
}
