package com.acme.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.Executors;

/**
 * A web shop with 200 worker threads: {@code /stock} asks the stock service, {@code /about} asks
 * nobody.
 *
 * <p>It prints its port when it is open, and when its stdin ends, the number of calls that it made
 * to the stock service.
 */
public final class Store {
  private static final int THREADS = 200;

  private final Stock stock;

  private Store(Stock stock) {
    this.stock = stock;
  }

  /** Arguments: the stock service, the client's timeout in ms or 0, {@code plain|resilience4j}. */
  public static void main(String[] arguments) throws IOException {
    StockClient client = new StockClient(URI.create(arguments[0]), Integer.parseInt(arguments[1]));
    Store store =
        new Store(arguments[2].equals("resilience4j") ? new GuardedStock(client) : client);
    System.out.println(store.open());
    System.in.transferTo(OutputStream.nullOutputStream());
    System.out.println(client.calls());
    Runtime.getRuntime().halt(0); // a worker that hangs would keep the JVM
  }

  private int open() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
    server.setExecutor(Executors.newFixedThreadPool(THREADS));
    server.createContext("/about", page -> answer(page, 200, "a fine store"));
    server.createContext("/stock", this::stockPage);
    server.start();
    return server.getAddress().getPort();
  }

  private void stockPage(HttpExchange page) throws IOException {
    int pieces;
    try {
      pieces = stock.pieces();
    } catch (Exception unknown) {
      answer(page, 503, unknown.toString());
      return;
    }
    answer(page, 200, pieces + " pieces");
  }

  private static void answer(HttpExchange page, int status, String text) throws IOException {
    byte[] body = text.getBytes(UTF_8);
    try (page) {
      page.sendResponseHeaders(status, body.length);
      page.getResponseBody().write(body);
    }
  }
}
