package com.acme.clients;

import java.net.URI;

/** A command by Jedis. */
public final class SetCommand implements Client {

  @Override
  public String call(URI uri) {
    return Connections.to(uri).set("greeting", "hello");
  }
}
