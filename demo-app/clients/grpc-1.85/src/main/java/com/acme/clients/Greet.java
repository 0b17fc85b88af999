package com.acme.clients;

import com.acme.clients.GreeterGrpc.GreeterBlockingStub;
import io.grpc.CallOptions;
import java.net.URI;

/** A call by a blocking gRPC stub. */
public final class Greet implements Client {

  @Override
  public String call(URI uri) {
    return new GreeterBlockingStub(Channels.to(uri), CallOptions.DEFAULT).greet("you");
  }
}
