package com.acme.clients;

import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

/** Spring's RestClient, on the JDK's client underneath. */
public final class WithRestClient implements Client {

  private final RestClient rest = RestClient.create();

  @Override
  public String call(URI uri) {
    ResponseEntity<String> response = rest.get().uri(uri).retrieve().toEntity(String.class);
    return response.getStatusCode().value() + " " + response.getBody();
  }
}
