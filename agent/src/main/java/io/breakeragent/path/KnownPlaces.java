package io.breakeragent.path;

import org.jspecify.annotations.Nullable;

/**
 * The texts of hosts that an object tells by members of its own: host, port and scheme. Some
 * hundreds are remembered, each in the one slot that is its own, because to compare an address as a
 * whole costs a tenth of what it takes to spell it. Thread-safe, as what a slot holds never
 * changes, and a thread that misses it makes another.
 */
final class KnownPlaces {

  private static final int SLOTS = 1 << 9;

  private static final KnownPlace[] KNOWN = new KnownPlace[SLOTS];

  /** Looked at first: where calls go to one place, no slot has to be found. */
  private static @Nullable KnownPlace newest;

  private KnownPlaces() {}

  /**
   * Allocates nothing for an address seen before.
   *
   * @param port negative for the scheme's own
   */
  static String text(String host, int port, @Nullable String scheme) {
    KnownPlace likely = newest;
    if (likely != null && likely.is(host, port, scheme)) {
      return likely.text;
    }
    int hash = host.hashCode() + port;
    int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    KnownPlace known = KNOWN[slot];
    if (known == null || !known.is(host, port, scheme)) {
      known = new KnownPlace(host, port, scheme, spelled(host, port, scheme));
      KNOWN[slot] = known;
      newest = known;
    }
    return known.text;
  }

  private static String spelled(String host, int port, @Nullable String scheme) {
    int defaultPort = scheme == null ? DefaultPorts.NONE : DefaultPorts.of(scheme);
    return Endpoints.text(host, 0, host.length(), port < 0 ? defaultPort : port);
  }

  private record KnownPlace(String host, int port, @Nullable String scheme, String text) {

    boolean is(String otherHost, int otherPort, @Nullable String otherScheme) {
      return port == otherPort
          && host.equals(otherHost)
          && (scheme == null ? otherScheme == null : scheme.equals(otherScheme));
    }
  }
}
