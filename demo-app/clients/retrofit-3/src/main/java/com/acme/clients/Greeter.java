package com.acme.clients;

import java.net.URI;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;
import retrofit2.http.Url;

/** The service as Retrofit is told of it. */
interface Greeter {

  @GET
  Call<ResponseBody> greet(@Url URI service);

  static Greeter create() {
    return new Retrofit.Builder().baseUrl("http://localhost/").build().create(Greeter.class);
  }
}
