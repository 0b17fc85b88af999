package io.breakeragent.packed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** An HTTP service, which is reached by requests. Each has a connection of its own. */
final class FaultyHttpServer implements FaultyService {

  /** More than the slow limit of {@link Story#SETTINGS}. */
  private static final long SLOW_NANOS = Duration.ofMillis(1200).toNanos();

  private static final String LENGTH = "Content-Length: ";

  private final AtomicInteger reached = new AtomicInteger();
  private final Listener listener = new Listener(this::serve);
  private Fault fault = Fault.NONE;

  @Override
  public URI uri() {
    return URI.create("http://" + listener.authority() + "/");
  }

  @Override
  public int reached() {
    return reached.get();
  }

  @Override
  public synchronized void become(Fault next) {
    fault = next;
    listener.listen(next != Fault.REFUSE);
    notifyAll();
  }

  private void serve(Socket socket) {
    try (socket) {
      BufferedReader request =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      int body = 0;
      String line = request.readLine();
      while (line != null && !line.isEmpty()) {
        if (line.startsWith(LENGTH)) {
          body = Integer.parseInt(line.substring(LENGTH.length()));
        }
        line = request.readLine();
      }
      // To close a socket with something unread in it is to reset the connection.
      request.skip(body);
      reached.incrementAndGet();
      Fault now = faultAtTheEndOfTheWait();
      if (now == Fault.RESET) {
        socket.setSoLinger(true, 0);
      } else {
        socket.getOutputStream().write(answer(now).getBytes(StandardCharsets.US_ASCII));
      }
    } catch (IOException | InterruptedException e) {
      // The caller did not wait for the answer.
    }
  }

  /** A call that has come to a slow service stays slow; one that hangs goes on as the test says. */
  private synchronized Fault faultAtTheEndOfTheWait() throws InterruptedException {
    if (fault == Fault.SLOW) {
      long end = System.nanoTime() + SLOW_NANOS;
      for (long left = SLOW_NANOS; left > 0; left = end - System.nanoTime()) {
        TimeUnit.NANOSECONDS.timedWait(this, left);
      }
      return Fault.NONE;
    }
    while (fault == Fault.HANG) {
      wait();
    }
    return fault;
  }

  private static String answer(Fault fault) {
    String status =
        switch (fault) {
          case NOT_FOUND -> "404 Not Found";
          case ERROR -> "500 Internal Server Error";
          default -> "200 OK";
        };
    return "HTTP/1.1 "
        + status
        + "\r\nContent-Type: text/plain\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello";
  }
}
