package io.breakeragent.path;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The step to host and port; of a URI, which most clients are called with, without a handle. */
final class HostAndPortStep extends Step {

  HostAndPortStep(@Nullable Step next) {
    super(HostAndPort.NAME, next);
  }

  @Override
  @Nullable Object read(Object value) throws Throwable {
    return value instanceof URI uri ? HostAndPort.ofUri(uri) : super.read(value);
  }
}
