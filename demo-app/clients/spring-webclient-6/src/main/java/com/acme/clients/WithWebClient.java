package com.acme.clients;

import java.net.URI;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

/** Spring's WebClient, on the JDK's client underneath. */
public final class WithWebClient implements Client {

  private final WebClient web =
      WebClient.builder().clientConnector(new JdkClientHttpConnector()).build();

  @Override
  public String call(URI uri) {
    return Get.with(web, uri);
  }
}
