package io.breakeragent.path;

import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import org.jspecify.annotations.Nullable;

/**
 * The one step of paths that is no member of the object: where a call goes to, in one spelling
 * whatever says it: {@code api.acme.com:443}. The host is in lower case, IPv6 in brackets; a port
 * that is left out is the scheme's own, and is missing if the scheme has none.
 */
final class HostAndPort {

  static final String NAME = "hostAndPort";

  private static final Step HOST = new Step("host", null);
  private static final Step HOST_NAME = new Step("hostName", null);
  private static final Step PORT = new Step("port", null);
  private static final Step SCHEME = new Step("scheme", null);
  private static final Step SCHEME_NAME = new Step("schemeName", null);
  private static final Step PROTOCOL = new Step("protocol", null);

  private HostAndPort() {}

  /** Null if the value says no host. Allocates nothing for an address seen before. */
  static @Nullable Object of(Object value) throws Throwable {
    if (value instanceof URI uri) {
      return ofUri(uri);
    }
    if (value instanceof URL url) {
      return of(url.getHost(), url.getPort(), url.getProtocol());
    }
    if (value instanceof InetSocketAddress address) {
      // Not its host name, which may be asked from a name server first.
      return of(address.getHostString(), address.getPort(), null);
    }
    return value instanceof String text ? UrlText.hostAndPort(text) : ofMembers(value);
  }

  static @Nullable String ofUri(URI uri) {
    if (uri.getHost() != null) {
      return of(uri.getHost(), uri.getPort(), uri.getScheme());
    }
    // Names with an underscore are no hosts to a URI.
    String authority = uri.getRawAuthority();
    return authority == null
        ? null
        : of(authority.substring(authority.lastIndexOf('@') + 1), -1, uri.getScheme());
  }

  private static @Nullable String ofMembers(Object value) throws Throwable {
    return first(HOST, HOST_NAME, value) instanceof String host
            && PORT.read(value) instanceof Number port
        ? of(host, port.intValue(), scheme(value))
        : null;
  }

  private static @Nullable String scheme(Object value) throws Throwable {
    Object scheme = first(SCHEME, SCHEME_NAME, value);
    return (scheme == null ? PROTOCOL.read(value) : scheme) instanceof String name ? name : null;
  }

  private static @Nullable Object first(Step one, Step other, Object value) throws Throwable {
    Object found = one.read(value);
    return found == null ? other.read(value) : found;
  }

  private static @Nullable String of(String host, int port, @Nullable String scheme) {
    return host.isEmpty() ? null : KnownPlaces.text(host, port, scheme);
  }
}
