package com.acme.clients;

import java.net.URI;

/** A command by Lettuce, by a publisher. */
public final class SetCommandReactive implements Client {

  @Override
  public String call(URI uri) {
    String reply = Connections.to(uri).reactive().set("greeting", "hello").block();
    return reply == null ? "nothing" : reply;
  }
}
