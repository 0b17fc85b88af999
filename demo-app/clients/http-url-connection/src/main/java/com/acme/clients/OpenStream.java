package com.acme.clients;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/** The JDK's oldest way: only the stream, and an exception for whatever is not well. */
public final class OpenStream implements Client {

  @Override
  public String call(URI uri) throws IOException {
    try (InputStream body = uri.toURL().openStream()) {
      return "200 " + new String(body.readAllBytes(), UTF_8);
    }
  }
}
