package com.acme.clients;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/** Retrofit, by its callback. */
public final class Enqueue implements Client {

  private final Greeter greeter = Greeter.create();

  @Override
  public String call(URI uri) throws ExecutionException, InterruptedException {
    CompletableFuture<String> answer = new CompletableFuture<>();
    greeter
        .greet(uri)
        .enqueue(
            new Callback<>() {
              @Override
              public void onResponse(Call<ResponseBody> call, Response<ResponseBody> response) {
                try {
                  answer.complete(Execute.text(response));
                } catch (IOException e) {
                  answer.completeExceptionally(e);
                }
              }

              @Override
              public void onFailure(Call<ResponseBody> call, Throwable thrown) {
                answer.completeExceptionally(thrown);
              }
            });
    return answer.get();
  }
}
