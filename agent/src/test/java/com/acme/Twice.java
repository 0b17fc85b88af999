package com.acme;

import java.util.concurrent.Callable;

/** Calls things that always fail, twice each, and says how often the body ran. */
public final class Twice {

  private static int runs;

  private Twice() {}

  /** The body of a method that cannot reach what it calls. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // Never returns; fits wherever it stands.
  public static <T> T down() {
    runs++;
    throw new IllegalStateException("down");
  }

  public static void call(String name, Callable<?> method) {
    runs = 0;
    for (int i = 0; i < 2; i++) {
      try {
        Object result = method.call();
        Console.say(name + " returned " + result);
      } catch (Throwable expected) {
        // Who threw it shows in the number of runs.
      }
    }
    Console.say(name + " ran " + runs);
  }
}
