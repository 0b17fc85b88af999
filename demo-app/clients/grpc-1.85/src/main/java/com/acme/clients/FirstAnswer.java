package com.acme.clients;

import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;

/** The first answer of a call, or the only one. */
final class FirstAnswer extends CompletableFuture<String> implements StreamObserver<String> {

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
