package com.acme.clients;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** OkHttp, by its callback. */
public final class Enqueue implements Client {

  private final OkHttpClient http = new OkHttpClient();

  @Override
  public String call(URI uri) throws ExecutionException, InterruptedException {
    Request request = new Request.Builder().url(uri.toString()).build();
    CompletableFuture<String> answer = new CompletableFuture<>();
    http.newCall(request)
        .enqueue(
            new Callback() {
              @Override
              public void onResponse(Call call, Response response) throws IOException {
                try (response) {
                  answer.complete(response.code() + " " + response.body().string());
                }
              }

              @Override
              public void onFailure(Call call, IOException e) {
                answer.completeExceptionally(e);
              }
            });
    return answer.get();
  }
}
