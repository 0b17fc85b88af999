package com.acme.clients;

import java.net.URI;
import java.util.concurrent.ExecutionException;

/** A command by Lettuce, by a future. */
public final class SetCommandAsync implements Client {

  @Override
  public String call(URI uri) throws ExecutionException, InterruptedException {
    return Connections.to(uri).async().set("greeting", "hello").get();
  }
}
