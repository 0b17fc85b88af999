package com.acme.jdk;

import com.acme.Console;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;

/** Calls a server that is not there, with the JDK's own clients. */
public final class Clients {

  private Clients() {}

  public static void main(String[] args) throws Exception {
    URI nobody;
    try (ServerSocket socket = new ServerSocket(0)) {
      nobody = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
    }
    twice("url", () -> nobody.toURL().openConnection().getInputStream());
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request = HttpRequest.newBuilder(nobody).build();
    twice("send", () -> client.send(request, BodyHandlers.discarding()));
    Callable<?> async = () -> client.sendAsync(request, BodyHandlers.discarding()).join();
    for (String line = Console.ask("ready"); line != null; line = Console.ask(once(async))) {
      // One more call for each line.
    }
  }

  private static void twice(String name, Callable<?> call) throws Exception {
    Console.say(name + once(call));
    Console.say(name + once(call));
  }

  private static String once(Callable<?> call) throws Exception {
    try {
      return " returned " + call.call();
    } catch (IOException | CompletionException e) {
      Throwable reason = e instanceof CompletionException ? e.getCause() : e;
      boolean connect = reason instanceof ConnectException;
      return (connect ? " cannot connect: " : " fails: ") + reason.getMessage();
    }
  }
}
