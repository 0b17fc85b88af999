package com.acme.outage;

import com.acme.Console;
import java.io.IOException;

/** Asks the gateway as it is told on stdin; its argument is the address of the service. */
public final class Till {

  private Till() {}

  public static void main(String[] args) {
    Gateway gateway = new Gateway(args[0]);
    for (String line = Console.ask("open"); line != null; line = Console.ask(pay(gateway))) {
      // One call for each line.
    }
  }

  private static String pay(Gateway gateway) {
    try {
      return gateway.pay();
    } catch (IOException e) {
      return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
  }
}
