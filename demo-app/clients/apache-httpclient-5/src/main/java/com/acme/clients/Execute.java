package com.acme.clients;

import java.io.IOException;
import java.net.URI;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** Apache HttpClient 5, a handler turning the response into a value. */
public final class Execute implements Client {

  private final CloseableHttpClient http = HttpClients.createDefault();

  @Override
  public String call(URI uri) throws IOException {
    return http.execute(
        new HttpGet(uri),
        response -> response.getCode() + " " + EntityUtils.toString(response.getEntity()));
  }
}
