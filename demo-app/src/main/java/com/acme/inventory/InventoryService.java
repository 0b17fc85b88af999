package com.acme.inventory;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An HTTP service on a free loopback port that knows how many pieces are in stock, while it is
 * healthy. Thread-safe.
 *
 * <p>When {@link Health#DOWN} it still listens and drops what comes: a closed port could not count
 * the calls that reach it.
 */
public final class InventoryService implements AutoCloseable {
  private static final byte[] SEVEN_PIECES = "7".getBytes(US_ASCII);

  private final HttpServer server;
  private final Queue<HttpExchange> unanswered = new ConcurrentLinkedQueue<>();
  private final AtomicLong calls = new AtomicLong();
  private final AtomicLong callsWhileDead = new AtomicLong();
  private volatile Health health = Health.HEALTHY;

  /** Starts to listen. */
  public InventoryService() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  /** Where it listens. */
  public URI address() {
    InetSocketAddress address = server.getAddress();
    return URI.create("http://" + address.getAddress().getHostAddress() + ":" + address.getPort());
  }

  /** From now on it is in this health; calls that hang are dropped. */
  public void become(Health next) {
    health = next;
    for (HttpExchange call = unanswered.poll(); call != null; call = unanswered.poll()) {
      call.close();
    }
  }

  /** All calls that reached it so far. */
  public long calls() {
    return calls.get();
  }

  /** The calls that reached it so far while it was not healthy. */
  public long callsWhileDead() {
    return callsWhileDead.get();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange call) throws IOException {
    Health now = health;
    calls.incrementAndGet();
    if (now != Health.HEALTHY) {
      callsWhileDead.incrementAndGet();
    }
    switch (now) {
      case HEALTHY -> answer(call);
      case HANGING -> unanswered.add(call);
      case DOWN -> call.close();
    }
  }

  private static void answer(HttpExchange call) throws IOException {
    try (call) {
      call.sendResponseHeaders(200, SEVEN_PIECES.length);
      call.getResponseBody().write(SEVEN_PIECES);
    }
  }
}
