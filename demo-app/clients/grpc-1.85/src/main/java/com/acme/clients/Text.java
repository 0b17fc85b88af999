package com.acme.clients;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.grpc.MethodDescriptor.Marshaller;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Messages that are plain text, so that no generator is needed. */
final class Text implements Marshaller<String> {

  @Override
  public InputStream stream(String value) {
    return new ByteArrayInputStream(value.getBytes(UTF_8));
  }

  @Override
  public String parse(InputStream stream) {
    try {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
