package com.acme.clients;

import com.acme.clients.GreeterGrpc.GreeterStub;
import io.grpc.CallOptions;
import java.net.URI;
import java.util.concurrent.ExecutionException;

/** The begin of a stream of greetings, by an asynchronous gRPC stub; the stream goes on. */
public final class Watch implements Client {

  @Override
  public String call(URI uri) throws ExecutionException, InterruptedException {
    FirstAnswer answer = new FirstAnswer();
    new GreeterStub(Channels.to(uri), CallOptions.DEFAULT).watch("you", answer);
    return answer.get();
  }
}
