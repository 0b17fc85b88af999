package com.acme.clients;

import com.acme.clients.GreeterGrpc.GreeterFutureStub;
import io.grpc.CallOptions;
import java.net.URI;
import java.util.concurrent.ExecutionException;

/** A call by a gRPC stub with futures. */
public final class GreetByFuture implements Client {

  @Override
  public String call(URI uri) throws ExecutionException, InterruptedException {
    return new GreeterFutureStub(Channels.to(uri), CallOptions.DEFAULT).greet("you").get();
  }
}
