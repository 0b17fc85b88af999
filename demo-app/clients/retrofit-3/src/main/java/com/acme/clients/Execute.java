package com.acme.clients;

import java.io.IOException;
import java.net.URI;
import okhttp3.ResponseBody;
import retrofit2.Response;

/** Retrofit, waiting. */
public final class Execute implements Client {

  private final Greeter greeter = Greeter.create();

  @Override
  public String call(URI uri) throws IOException {
    return text(greeter.greet(uri).execute());
  }

  static String text(Response<ResponseBody> response) throws IOException {
    try (ResponseBody body = response.isSuccessful() ? response.body() : response.errorBody()) {
      return response.code() + " " + (body == null ? "" : body.string());
    }
  }
}
