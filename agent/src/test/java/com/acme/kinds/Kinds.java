package com.acme.kinds;

import com.acme.Console;
import com.acme.Twice;

/** Calls every kind of method twice; each of them fails. */
public final class Kinds {

  private Kinds() {}

  public static void main(String[] args) {
    Methods methods = new Methods();
    Twice.call("private", methods::privately);
    Twice.call("static", Methods::statically);
    Twice.call("final", methods::unchangeable);
    Twice.call("synchronized", methods::locked);
    Twice.call("static synchronized", Methods::lockedStatically);
    Twice.call("wide arguments", () -> methods.wide(1, 2));
    Twice.call("varargs", () -> methods.many(1, 2));
    Twice.call("handlers", methods::swallowing);
    Twice.call("with a lambda", () -> methods.capturing("name"));
    Defaults defaults = new Defaults.Inheritor();
    Twice.call("default", defaults::byDefault);
    Twice.call("interface static", Defaults::ofTheInterface);
    Twice.call("interface private", defaults::privately);
    Point point = new Point(1, 2);
    Twice.call("record", point::distance);
    Twice.call("record accessor", point::y);
    Twice.call("enum", Level.PLAIN::measure);
    Twice.call("enum constant", Level.SPECIAL::measure);
    Twice.call("nested", new Nested.Inner()::call);
    Twice.call("anonymous", Nested.anonymous()::call);
    Console.ask("ready");
  }
}
