package com.acme.shop;

import com.acme.Console;

/** Calls its inventory as it is told on stdin, and answers each line with one numbered line. */
public final class Shop {

  private Shop() {}

  public static void main(String[] args) {
    Inventory inventory = new Inventory();
    int calls = 0;
    String command = Console.ask("open");
    while (command != null) {
      command = Console.ask(++calls + " " + outcome(inventory, command));
    }
  }

  private static String outcome(Inventory inventory, String command) {
    try {
      return "returned " + inventory.stockOf(command);
    } catch (IllegalStateException e) {
      return "failed: " + e.getMessage();
    } catch (RuntimeException e) {
      return "refused: " + e.getMessage();
    }
  }
}
