package com.acme;

import java.util.concurrent.Callable;

/** Calls the {@link Callable} of each class that it is given by name. */
public final class Caller {

  private Caller() {}

  public static void main(String[] args) throws Exception {
    for (String name : args) {
      Object target = Class.forName(name).getDeclaredConstructor().newInstance();
      Twice.call(name, (Callable<?>) target);
    }
    Console.ask("ready");
  }
}
