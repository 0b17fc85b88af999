package com.acme.clients;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutionException;

/** The JDK's HTTP client, by a future. */
public final class SendAsync implements Client {

  private final HttpClient http = HttpClient.newHttpClient();

  @Override
  public String call(URI uri) throws ExecutionException, InterruptedException {
    return http.sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
        .thenApply(response -> response.statusCode() + " " + response.body())
        .get();
  }
}
