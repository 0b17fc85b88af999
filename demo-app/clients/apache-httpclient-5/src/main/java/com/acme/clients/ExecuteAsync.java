package com.acme.clients;

import java.net.URI;
import java.util.concurrent.ExecutionException;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;

/** Apache HttpClient 5's async client, by a future and without a callback. */
public final class ExecuteAsync implements Client {

  private final CloseableHttpAsyncClient http = HttpAsyncClients.createDefault();

  public ExecuteAsync() {
    http.start();
  }

  @Override
  public String call(URI uri) throws ExecutionException, InterruptedException {
    SimpleHttpResponse response = http.execute(SimpleRequestBuilder.get(uri).build(), null).get();
    return response.getCode() + " " + response.getBodyText();
  }
}
