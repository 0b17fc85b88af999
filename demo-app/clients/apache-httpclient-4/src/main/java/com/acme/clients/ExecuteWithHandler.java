package com.acme.clients;

import java.io.IOException;
import java.net.URI;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/** Apache HttpClient 4, a handler turning the response into a value. */
public final class ExecuteWithHandler implements Client {

  private final CloseableHttpClient http = HttpClients.createDefault();

  @Override
  public String call(URI uri) throws IOException {
    return http.execute(
        new HttpGet(uri),
        response ->
            response.getStatusLine().getStatusCode()
                + " "
                + EntityUtils.toString(response.getEntity()));
  }
}
