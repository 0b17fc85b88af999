package com.acme.clients;

import java.net.URI;

/** A command that Redis, being well, cannot execute. */
public final class BadType implements Client {

  @Override
  public String call(URI uri) {
    return "counted " + Connections.to(uri).sync().incr("greeting");
  }
}
