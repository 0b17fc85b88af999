package com.acme.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** Asks the stock service over HTTP. Safe for any number of threads. */
final class StockClient implements Stock {
  private final URI service;
  private final int timeoutMillis;
  private final AtomicLong calls = new AtomicLong();

  /** A client that gives up connecting or reading after {@code timeoutMillis}; 0: never. */
  StockClient(URI service, int timeoutMillis) {
    this.service = service;
    this.timeoutMillis = timeoutMillis;
  }

  @Override
  public int pieces() throws IOException {
    calls.incrementAndGet();
    HttpURLConnection connection = (HttpURLConnection) service.toURL().openConnection();
    connection.setConnectTimeout(timeoutMillis);
    connection.setReadTimeout(timeoutMillis);
    try (InputStream answer = connection.getInputStream()) {
      return Integer.parseInt(new String(answer.readAllBytes(), StandardCharsets.US_ASCII));
    }
  }

  /** How many calls were begun, whatever became of them. */
  long calls() {
    return calls.get();
  }
}
