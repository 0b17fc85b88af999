package io.breakeragent.packed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A port on loopback that can stop listening and listen again; each connection has its thread. */
final class Listener {

  private final Consumer<Socket> server;
  private final AtomicInteger connections = new AtomicInteger();
  private final int port;
  private @Nullable ServerSocket listening;
  private @Nullable Thread accepting;

  Listener(Consumer<Socket> server) {
    this.server = server;
    listening = listen(0);
    port = listening.getLocalPort();
  }

  /** Host and port. */
  String authority() {
    return "127.0.0.1:" + port;
  }

  /** How many connections neither side has closed. */
  int connections() {
    return connections.get();
  }

  synchronized void listen(boolean wanted) {
    if (wanted && listening == null) {
      listening = listen(port);
    } else if (!wanted && listening != null) {
      stopListening(listening);
      listening = null;
    }
  }

  private void stopListening(ServerSocket socket) {
    try {
      socket.close();
      // While a thread is in accept, the kernel goes on to take connections.
      if (accepting != null) {
        accepting.join();
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static Thread start(Runnable work) {
    Thread thread = new Thread(work, "faulty-service");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private ServerSocket listen(int atPort) {
    try {
      ServerSocket socket = new ServerSocket(atPort, 50, InetAddress.getLoopbackAddress());
      accepting = start(() -> accept(socket));
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
        start(() -> serve(socket));
      } catch (IOException e) {
        // It stopped listening.
      }
    }
  }

  private void serve(Socket socket) {
    try {
      server.accept(socket);
    } finally {
      connections.decrementAndGet();
    }
  }
}
