package com.acme.clients;

import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestTemplate;

/** Spring's RestTemplate, on the JDK's client underneath. */
public final class WithRestTemplate implements Client {

  private final RestTemplate rest = new RestTemplate();

  @Override
  public String call(URI uri) {
    ResponseEntity<String> response = rest.getForEntity(uri, String.class);
    return response.getStatusCode().value() + " " + response.getBody();
  }
}
