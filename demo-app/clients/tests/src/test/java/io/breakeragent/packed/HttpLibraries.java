package io.breakeragent.packed;

import java.util.List;

/** The HTTP clients that have a preset: the table that {@link HttpClientsIT} goes through. */
final class HttpLibraries {

  private static final String REFUSED = "java.net.ConnectException";
  private static final String SPRING = "org.springframework.web.client.ResourceAccessException";
  private static final String WEB_CLIENT =
      "org.springframework.web.reactive.function.client.WebClientRequestException";

  // Not in all majors.
  private static final Way WITH_REST_TEMPLATE = new Way("WithRestTemplate", "RestTemplate", SPRING);
  private static final Way WITH_REST_CLIENT = new Way("WithRestClient", "RestClient", SPRING);
  private static final Way WITH_JDK_CLIENT =
      new Way("WithWebClient", "on the JDK's client", WEB_CLIENT);
  private static final Way WITH_REACTOR_NETTY =
      new Way("WithReactorNetty", "on Reactor Netty", WEB_CLIENT);

  private HttpLibraries() {}

  static List<Library> all() {
    return List.of(
        new Library(
            "java-http-client",
            "java-http-client",
            List.of(),
            List.of(new Way("Send", "send", REFUSED), new Way("SendAsync", "sendAsync", REFUSED))),
        new Library(
            "http-url-connection",
            "http-url-connection",
            List.of(),
            List.of(
                new Way("OpenStream", "openStream", REFUSED),
                new Way("ResponseCode", "getResponseCode", REFUSED),
                new Way("Post", "POST", REFUSED))),
        new Library(
            "apache-httpclient-4",
            "apache-httpclient-4",
            List.of("httpclient"),
            List.of(
                new Way("Execute", "execute", REFUSED),
                new Way("ExecuteWithHandler", "with a handler", REFUSED),
                new Way("ExecuteAsync", "async", REFUSED))),
        new Library(
            "apache-httpclient-5",
            "apache-httpclient-5",
            List.of("httpclient5"),
            List.of(
                new Way("Execute", "execute", REFUSED), new Way("ExecuteAsync", "async", REFUSED))),
        okHttp("okhttp-3", "okhttp"),
        okHttp("okhttp-4", "okhttp"),
        okHttp("okhttp-5", "okhttp-jvm"),
        springRest("spring-rest-5", WITH_REST_TEMPLATE),
        springRest("spring-rest-6", WITH_REST_TEMPLATE, WITH_REST_CLIENT),
        springRest("spring-rest-7", WITH_REST_TEMPLATE, WITH_REST_CLIENT),
        springWebClient("spring-webclient-5", WITH_REACTOR_NETTY),
        springWebClient("spring-webclient-6", WITH_JDK_CLIENT, WITH_REACTOR_NETTY),
        springWebClient("spring-webclient-7", WITH_JDK_CLIENT, WITH_REACTOR_NETTY),
        feign("feign-12"),
        feign("feign-13"),
        retrofit("retrofit-2"),
        retrofit("retrofit-3"));
  }

  private static Library springWebClient(String module, Way... ways) {
    List<String> artifacts = List.of("spring-webflux", "reactor-netty-http");
    return new Library(module, "spring-webclient", artifacts, List.of(ways));
  }

  private static Library feign(String module) {
    return new Library(
        module,
        "feign",
        List.of("feign-core"),
        List.of(new Way("Declared", "declared interface", "feign.RetryableException")));
  }

  private static Library retrofit(String module) {
    return new Library(module, "retrofit", List.of("retrofit"), executeAndEnqueue());
  }

  private static Library springRest(String module, Way... ways) {
    return new Library(module, "spring-rest", List.of("spring-web"), List.of(ways));
  }

  private static Library okHttp(String module, String artifact) {
    return new Library(module, "okhttp", List.of(artifact), executeAndEnqueue());
  }

  private static List<Way> executeAndEnqueue() {
    return List.of(new Way("Execute", "execute", REFUSED), new Way("Enqueue", "enqueue", REFUSED));
  }
}
