package com.acme.clients;

import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

/** Spring's WebClient, on the JDK's client underneath. */
public final class WithWebClient implements Client {

  private final WebClient web =
      WebClient.builder().clientConnector(new JdkClientHttpConnector()).build();

  @Override
  public String call(URI uri) {
    return get(web, uri);
  }

  static String get(WebClient web, URI uri) {
    ResponseEntity<String> response = web.get().uri(uri).retrieve().toEntity(String.class).block();
    return response == null ? "empty" : response.getStatusCode().value() + " " + response.getBody();
  }
}
