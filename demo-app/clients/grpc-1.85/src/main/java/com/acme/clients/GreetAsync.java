package com.acme.clients;

import com.acme.clients.GreeterGrpc.GreeterStub;
import io.grpc.CallOptions;
import java.net.URI;
import java.util.concurrent.ExecutionException;

/** A call by an asynchronous gRPC stub. */
public final class GreetAsync implements Client {

  @Override
  public String call(URI uri) throws ExecutionException, InterruptedException {
    FirstAnswer answer = new FirstAnswer();
    new GreeterStub(Channels.to(uri), CallOptions.DEFAULT).greet("you", answer);
    return answer.get();
  }
}
