package com.acme.clients;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/** The JDK's oldest client with something to send: the request, then the status, then the body. */
public final class Post implements Client {

  @Override
  public String call(URI uri) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
    connection.setDoOutput(true);
    try (OutputStream request = connection.getOutputStream()) {
      request.write("hello".getBytes(UTF_8));
    }
    int status = connection.getResponseCode();
    try (InputStream body = connection.getInputStream()) {
      return status + " " + new String(body.readAllBytes(), UTF_8);
    }
  }
}
