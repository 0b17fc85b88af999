package com.acme.transparency;

import com.acme.Console;

/** Shows everything that a program can see of its own methods, and ends with an exit code. */
public final class Transparency {

  private Transparency() {}

  public static void main(String[] args) throws Exception {
    new Results().showAll();
    new Failures().showAll();
    Reflection.showAll();
    new Threads().showAll();
    Console.ask("ready");
    if (args.length > 0) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> Console.say("the hook ran")));
      System.exit(Integer.parseInt(args[0]));
    }
    new Failures().uncaught();
  }
}
