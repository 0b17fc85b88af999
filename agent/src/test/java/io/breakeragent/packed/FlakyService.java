package io.breakeragent.packed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** An HTTP service on loopback that is healthy, hangs or is gone, and counts who reaches it. */
final class FlakyService implements AutoCloseable {

  private static final String ANSWER =
      "HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\npaid";

  private final AtomicInteger connections = new AtomicInteger();
  private final Queue<Socket> hanging = new ConcurrentLinkedQueue<>();
  private final int port;
  private volatile boolean healthy = true;
  private @Nullable ServerSocket server;

  FlakyService() {
    server = listen(0);
    port = server.getLocalPort();
  }

  String address() {
    return "http://127.0.0.1:" + port + "/";
  }

  int connections() {
    return connections.get();
  }

  /** From now on connections are accepted and never answered. */
  void hang() {
    healthy = false;
  }

  /** From now on connections are refused. */
  void goDown() {
    close();
    server = null;
  }

  /** Answers again, on the same port. */
  void recover() {
    healthy = true;
    if (server == null) {
      server = listen(port);
    }
  }

  @Override
  public void close() {
    try {
      if (server != null) {
        server.close();
      }
      for (Socket socket : hanging) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ServerSocket listen(int atPort) {
    try {
      ServerSocket socket = new ServerSocket(atPort, 50, InetAddress.getLoopbackAddress());
      Thread acceptor = new Thread(() -> accept(socket), "flaky-service");
      acceptor.setDaemon(true);
      acceptor.start();
      return socket;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept(ServerSocket from) {
    while (!from.isClosed()) {
      try {
        Socket socket = from.accept();
        connections.incrementAndGet();
        if (healthy) {
          answer(socket);
        } else {
          hanging.add(socket);
        }
      } catch (IOException e) {
        // The service went down, or a caller did not wait for its answer.
      }
    }
  }

  private static void answer(Socket socket) throws IOException {
    try (socket) {
      BufferedReader request =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      for (String line = request.readLine(); line != null && !line.isEmpty(); ) {
        line = request.readLine();
      }
      socket.getOutputStream().write(ANSWER.getBytes(StandardCharsets.US_ASCII));
    }
  }
}
