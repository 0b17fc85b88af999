package com.acme.clients;

import com.acme.clients.GreeterGrpc.GreeterBlockingStub;
import io.grpc.CallOptions;
import java.net.URI;

/** The begin of a stream of greetings, by a blocking gRPC stub; the stream goes on. */
public final class WatchBlocking implements Client {

  @Override
  public String call(URI uri) {
    return new GreeterBlockingStub(Channels.to(uri), CallOptions.DEFAULT).watch("you").next();
  }
}
