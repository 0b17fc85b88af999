package com.acme.clients;

import java.util.HashMap;
import java.util.Map;

/** The clients that have been asked for, each made once, as applications do. */
final class Clients {

  private static final Map<String, Client> MADE = new HashMap<>();

  private Clients() {}

  /** The client of this class's simple name. Not thread-safe. */
  static Client named(String name) throws ReflectiveOperationException {
    Client made = MADE.get(name);
    if (made == null) {
      made =
          Class.forName(Clients.class.getPackageName() + "." + name)
              .asSubclass(Client.class)
              .getConstructor()
              .newInstance();
      MADE.put(name, made);
    }
    return made;
  }
}
