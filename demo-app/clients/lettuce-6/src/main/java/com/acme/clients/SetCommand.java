package com.acme.clients;

import java.net.URI;

/** A command by Lettuce, waiting. */
public final class SetCommand implements Client {

  @Override
  public String call(URI uri) {
    return Connections.to(uri).sync().set("greeting", "hello");
  }
}
