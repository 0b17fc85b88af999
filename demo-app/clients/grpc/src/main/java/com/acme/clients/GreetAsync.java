package com.acme.clients;

import com.acme.clients.GreeterGrpc.GreeterStub;
import io.grpc.CallOptions;
import io.grpc.stub.StreamObserver;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** A call by an asynchronous gRPC stub. */
public final class GreetAsync implements Client {

  @Override
  public String call(URI uri) throws ExecutionException, InterruptedException {
    Answer answer = new Answer();
    new GreeterStub(Channels.to(uri), CallOptions.DEFAULT).greet("you", answer);
    return answer.get();
  }

  private static final class Answer extends CompletableFuture<String>
      implements StreamObserver<String> {

    @Override
    public void onNext(String value) {
      complete(value);
    }

    @Override
    public void onError(Throwable thrown) {
      completeExceptionally(thrown);
    }

    @Override
    public void onCompleted() {}
  }
}
