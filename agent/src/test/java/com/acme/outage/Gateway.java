package com.acme.outage;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Calls a payment service over HTTP. */
class Gateway {

  private final URI service;

  Gateway(String service) {
    this.service = URI.create(service);
  }

  String pay() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) service.toURL().openConnection();
    connection.setConnectTimeout(2000);
    connection.setReadTimeout(200);
    try (InputStream in = connection.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } finally {
      connection.disconnect();
    }
  }
}
