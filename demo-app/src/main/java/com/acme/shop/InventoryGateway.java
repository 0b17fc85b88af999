package com.acme.shop;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** How the shop asks the inventory service: one HTTP call, given up after two seconds. */
final class InventoryGateway {
  private static final Duration TIMEOUT = Duration.ofSeconds(2);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(TIMEOUT).build();
  private final URI service;

  InventoryGateway(URI service) {
    this.service = service;
  }

  /** The number of pieces that are in stock. */
  int stockOf(String product) throws IOException, InterruptedException {
    // POST, because HttpClient silently sends a GET again when its connection is dropped: here one
    // call is one request.
    HttpRequest request =
        HttpRequest.newBuilder(service.resolve("/stock/" + product))
            .timeout(TIMEOUT)
            .POST(BodyPublishers.noBody())
            .build();
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException("inventory answered " + response.statusCode());
    }
    return Integer.parseInt(response.body());
  }
}
