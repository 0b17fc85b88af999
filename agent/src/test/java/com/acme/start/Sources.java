package com.acme.start;

import com.acme.Console;
import com.acme.Twice;

/** Calls methods that are named after the places where a configuration can stand. */
public final class Sources {

  private Sources() {}

  public static void main(String[] args) {
    Console.say("arguments " + args.length);
    Twice.call("argument", Sources::argument);
    Twice.call("property", Sources::property);
    Twice.call("environment", Sources::environment);
    Twice.call("workingDirectory", Sources::workingDirectory);
    Console.ask("ready");
  }

  static Object argument() {
    return Twice.down();
  }

  static Object property() {
    return Twice.down();
  }

  static Object environment() {
    return Twice.down();
  }

  static Object workingDirectory() {
    return Twice.down();
  }
}
