package com.acme.clients;

import java.io.IOException;
import java.net.URI;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/** Apache HttpClient 4 with its pool of two connections to a host, the caller closing. */
public final class Execute implements Client {

  private final CloseableHttpClient http = HttpClients.createDefault();

  @Override
  public String call(URI uri) throws IOException {
    try (CloseableHttpResponse response = http.execute(new HttpGet(uri))) {
      return response.getStatusLine().getStatusCode()
          + " "
          + EntityUtils.toString(response.getEntity());
    }
  }
}
