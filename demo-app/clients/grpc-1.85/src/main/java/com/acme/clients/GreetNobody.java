package com.acme.clients;

import com.acme.clients.GreeterGrpc.GreeterBlockingStub;
import io.grpc.CallOptions;
import java.net.URI;

/** A call that the server, being well, answers by NOT_FOUND. */
public final class GreetNobody implements Client {

  @Override
  public String call(URI uri) {
    return new GreeterBlockingStub(Channels.to(uri), CallOptions.DEFAULT).greet("");
  }
}
