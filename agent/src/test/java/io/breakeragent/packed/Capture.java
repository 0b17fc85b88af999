package io.breakeragent.packed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** All that a child JVM writes to one stream, readable while it still writes. Thread-safe. */
final class Capture {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Thread reader;

  Capture(String name, InputStream stream) {
    reader = new Thread(() -> drain(stream), name);
    reader.setDaemon(true);
    reader.start();
  }

  String text() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** The whole text, once the stream has ended with its process. */
  String all() throws InterruptedException {
    reader.join(Await.PATIENCE.toMillis());
    return text();
  }

  private void drain(InputStream stream) {
    byte[] buffer = new byte[8192];
    try (stream) {
      for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
        bytes.write(buffer, 0, n);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
