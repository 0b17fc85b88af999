package com.acme.clients;

import feign.Feign;
import feign.RequestLine;
import feign.Retryer;
import java.net.URI;

/** An interface of a service, called through Feign, which here tries once. */
public final class Declared implements Client {

  interface Greeter {
    @RequestLine("GET /")
    String greet(URI service);
  }

  private final Greeter greeter =
      Feign.builder()
          .retryer(Retryer.NEVER_RETRY)
          .target(feign.Target.EmptyTarget.create(Greeter.class));

  @Override
  public String call(URI uri) {
    return "200 " + greeter.greet(uri);
  }
}
