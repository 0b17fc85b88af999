package com.acme.clients;

import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.client.WebClient;

/** A request by Spring's WebClient, whichever HTTP client it stands on. */
final class Get {

  private Get() {}

  static String with(WebClient web, URI uri) {
    ResponseEntity<String> response = web.get().uri(uri).retrieve().toEntity(String.class).block();
    return response == null ? "empty" : response.getStatusCode().value() + " " + response.getBody();
  }
}
