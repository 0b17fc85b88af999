package io.breakeragent.benchmarks.outage;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The service that the shop depends on: answers after 20 ms, or hangs, or is down.
 *
 * <p>A hanging service takes calls and never answers. One that goes down is a killed process: its
 * connections end, those of hung calls included, and new ones are refused.
 */
final class StockService {
  private static final int ANSWER_MILLIS = 20;
  private static final byte[] ANSWER = "7".getBytes(US_ASCII);

  private final ScheduledExecutorService desk = Executors.newScheduledThreadPool(2);
  private final AtomicLong calls = new AtomicLong();
  private final AtomicLong hung = new AtomicLong();
  private volatile boolean hanging;
  private HttpServer server;

  StockService() throws IOException {
    server = listen(0);
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/pieces");
  }

  void hang() {
    hanging = true;
  }

  void goDown() {
    server.stop(0);
  }

  void comeBack() {
    hanging = false;
    try {
      server = listen(server.getAddress().getPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All calls that arrived. */
  long calls() {
    return calls.get();
  }

  /** Those of them that got no answer. */
  long hung() {
    return hung.get();
  }

  private HttpServer listen(int port) throws IOException {
    HttpServer listening =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
    listening.createContext("/", this::take);
    listening.start();
    return listening;
  }

  private void take(HttpExchange call) {
    calls.incrementAndGet();
    if (hanging) {
      hung.incrementAndGet();
    } else {
      var unused = desk.schedule(() -> answer(call), ANSWER_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private static void answer(HttpExchange call) {
    try (call) {
      call.sendResponseHeaders(200, ANSWER.length);
      call.getResponseBody().write(ANSWER);
    } catch (IOException callerHasGone) {
      // Then nobody waits for it.
    }
  }
}
