package com.acme.jdk;

import com.acme.Console;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.Callable;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * Serves http and https, and asks whatever there is to ask of one connection for each line {@code
 * METHOD URL} on stdin; any other line is answered with the ports. Its arguments are a key store
 * and its password.
 */
public final class Exchanges {

  private Exchanges() {}

  public static void main(String[] args) throws Exception {
    InetSocketAddress anywhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer http = HttpServer.create(anywhere, 0);
    HttpsServer https = HttpsServer.create(anywhere, 0);
    https.setHttpsConfigurator(new HttpsConfigurator(context(args[0], args[1].toCharArray())));
    for (HttpServer server : new HttpServer[] {http, https}) {
      server.createContext("/", Exchanges::answer);
      server.start();
    }
    String ports = http.getAddress().getPort() + " " + https.getAddress().getPort();
    String said = "ready";
    for (String line = Console.ask(said); line != null; line = Console.ask(said)) {
      String[] words = line.split(" ", -1);
      said = words.length == 1 ? ports : exchange(words[0], new URL(words[1]));
    }
    http.stop(0);
    https.stop(0);
  }

  private static SSLContext context(String keyStore, char[] password)
      throws GeneralSecurityException, IOException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream file = new FileInputStream(keyStore)) {
      keys.load(file, password);
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  /** The path is the status; 0 is no answer at all. */
  private static void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      int status = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
      if (status > 0) {
        exchange.getResponseHeaders().add("Location", "/200");
        exchange.sendResponseHeaders(status, 2);
        exchange.getResponseBody().write(new byte[] {'o', 'k'});
      }
    }
  }

  private static String exchange(String method, URL url) throws Exception {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    String write = "";
    if (method.equals("POST")) {
      connection.setDoOutput(true);
      write = told(() -> write(connection));
    }
    String connect = told(() -> connect(connection));
    String status = told(connection::getResponseCode);
    String header = told(() -> connection.getHeaderField("Content-Length"));
    String body = told(() -> read(connection));
    String again = told(connection::getResponseCode);
    connection.disconnect();
    return write + connect + status + header + body + again;
  }

  private static String told(Callable<?> call) throws Exception {
    try {
      return call.call() + " ";
    } catch (IOException e) {
      return e.getClass().getSimpleName() + " ";
    }
  }

  private static String write(HttpURLConnection connection) throws IOException {
    try (OutputStream body = connection.getOutputStream()) {
      body.write('?');
    }
    return "written";
  }

  private static String connect(HttpURLConnection connection) throws IOException {
    connection.connect();
    return "connected";
  }

  private static String read(HttpURLConnection connection) throws IOException {
    try (InputStream body = connection.getInputStream()) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
