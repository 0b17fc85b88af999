package io.breakeragent.packed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before a real server and passes on what both sides say, unless it has a fault. */
final class FaultyProxy implements FaultyService {

  private final AtomicInteger reached = new AtomicInteger();
  private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
  private final CurrentFault fault = new CurrentFault();
  private final Listener listener = new Listener(this::serve);
  private final String uri;
  private final int serverPort;

  /**
   * Before a server on loopback.
   *
   * @param uri how applications name the service, with %s for host and port
   */
  FaultyProxy(String uri, int serverPort) {
    this.uri = uri;
    this.serverPort = serverPort;
  }

  @Override
  public URI uri() {
    return URI.create(uri.formatted(listener.authority()));
  }

  @Override
  public String authority() {
    return listener.authority();
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
    if (next == Fault.REFUSE || next == Fault.RESET) {
      open.forEach(FaultyProxy::reset);
      open.clear();
    }
  }

  private void serve(Socket caller) {
    try (caller;
        Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort)) {
      open.add(caller);
      Listener.start(() -> pass(server, caller));
      pass(caller, server);
    } catch (IOException e) {
      // The server has gone.
    }
  }

  private void pass(Socket from, Socket to) {
    try {
      InputStream said = from.getInputStream();
      OutputStream heard = to.getOutputStream();
      byte[] buffer = new byte[8192];
      for (int length = said.read(buffer); length >= 0; length = said.read(buffer)) {
        reached.incrementAndGet();
        Fault now = fault.afterTheWait();
        // A connection may have been made just before nobody listened any more.
        if (now == Fault.RESET || now == Fault.REFUSE) {
          reset(from);
          reset(to);
        }
        heard.write(buffer, 0, length);
      }
      to.close();
    } catch (IOException | InterruptedException e) {
      // One of the two has ended the conversation.
    }
  }

  private static void reset(Socket socket) {
    try {
      socket.setSoLinger(true, 0);
      socket.close();
    } catch (IOException e) {
      // It is closed already.
    }
  }
}
