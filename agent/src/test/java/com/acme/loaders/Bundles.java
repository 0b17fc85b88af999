package com.acme.loaders;

import com.acme.Console;
import java.util.concurrent.Callable;

/** Calls the bundle's class in class loaders that see nothing but java.*. */
public final class Bundles {

  private Bundles() {}

  public static void main(String[] args) throws Exception {
    for (int i = 1; i <= 2; i++) {
      Class<?> type = new JavaOnlyLoader().loadClass("com.acme.loaders.Bundle");
      Callable<?> bundle = (Callable<?>) type.getDeclaredConstructor().newInstance();
      for (int call = 0; call < 2; call++) {
        try {
          bundle.call();
        } catch (RuntimeException expected) {
          // Who threw it shows in the number of runs.
        }
      }
      Console.say("bundle " + i + " ran " + bundle);
    }
    Console.ask("ready");
  }
}
