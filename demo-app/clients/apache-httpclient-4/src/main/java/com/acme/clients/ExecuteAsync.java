package com.acme.clients;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;
import org.apache.http.util.EntityUtils;

/** Apache HttpAsyncClient 4, by a future and without a callback, as most do. */
public final class ExecuteAsync implements Client {

  private final CloseableHttpAsyncClient http = HttpAsyncClients.createDefault();

  public ExecuteAsync() {
    http.start();
  }

  @Override
  public String call(URI uri) throws IOException, ExecutionException, InterruptedException {
    HttpResponse response = http.execute(new HttpGet(uri), null).get();
    return response.getStatusLine().getStatusCode()
        + " "
        + EntityUtils.toString(response.getEntity());
  }
}
