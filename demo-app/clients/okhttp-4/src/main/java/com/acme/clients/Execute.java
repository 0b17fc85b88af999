package com.acme.clients;

import java.io.IOException;
import java.net.URI;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** OkHttp, waiting. */
public final class Execute implements Client {

  private final OkHttpClient http = new OkHttpClient();

  @Override
  public String call(URI uri) throws IOException {
    Request request = new Request.Builder().url(uri.toString()).build();
    try (Response response = http.newCall(request).execute()) {
      return response.code() + " " + response.body().string();
    }
  }
}
