package com.acme.clients;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/** The careful way with the JDK's oldest client: first the status, headers, then the body. */
public final class ResponseCode implements Client {

  @Override
  public String call(URI uri) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
    int status = connection.getResponseCode();
    int length = connection.getContentLength();
    try (InputStream body =
        status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
      return status + " " + new String(body.readNBytes(length), UTF_8);
    }
  }
}
