package io.breakeragent.packed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** An HTTP service, which is reached by requests. Each has a connection of its own. */
final class FaultyHttpServer implements FaultyService {

  private static final String LENGTH = "Content-Length: ";

  private final AtomicInteger reached = new AtomicInteger();
  private final Listener listener = new Listener(this::serve);
  private final CurrentFault fault = new CurrentFault();

  @Override
  public URI uri() {
    return URI.create("http://" + listener.authority() + "/");
  }

  @Override
  public int reached() {
    return reached.get();
  }

  @Override
  public int connections() {
    return listener.connections();
  }

  @Override
  public synchronized void become(Fault next) {
    fault.become(next);
    listener.listen(next != Fault.REFUSE);
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
      Fault now = fault.afterTheWait();
      if (now == Fault.RESET) {
        socket.setSoLinger(true, 0);
      } else {
        socket.getOutputStream().write(answer(now).getBytes(StandardCharsets.US_ASCII));
        socket.shutdownOutput();
        // A caller who forgets a connection keeps it open.
        socket.getInputStream().transferTo(OutputStream.nullOutputStream());
      }
    } catch (IOException | InterruptedException e) {
      // The caller did not wait for the answer.
    }
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
