package com.acme.clients;

import java.net.URI;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

/** Spring's WebClient on Reactor Netty, as Spring Boot has it. */
public final class WithReactorNetty implements Client {

  private final WebClient web =
      WebClient.builder().clientConnector(new ReactorClientHttpConnector()).build();

  @Override
  public String call(URI uri) {
    return Get.with(web, uri);
  }
}
