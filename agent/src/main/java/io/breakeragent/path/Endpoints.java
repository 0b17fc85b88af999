package io.breakeragent.path;

import java.util.Locale;

/**
 * Hosts with their ports as names show them. The texts of some hundreds are remembered, each in the
 * one slot that is its own, so that a call to a place seen before allocates nothing. Thread-safe,
 * as what a slot holds never changes, and a thread that misses it makes another.
 */
final class Endpoints {

  private static final int SLOTS = 1 << 9;

  private static final Endpoint[] SEEN = new Endpoint[SLOTS];

  private Endpoints() {}

  /**
   * The text for the hosts that stand in a part of a text, with commas between them, and with ports
   * or without.
   *
   * @param port the port of hosts that have none with them; negative if it is not known
   */
  static String text(String text, int from, int to, int port) {
    int slot = slot(text, from, to, port);
    Endpoint seen = SEEN[slot];
    if (seen != null && seen.isOf(text, from, to, port)) {
      return seen.text;
    }
    String hosts = text.substring(from, to);
    Endpoint fresh = new Endpoint(hosts, port, withPorts(hosts.toLowerCase(Locale.ROOT), port));
    SEEN[slot] = fresh;
    return fresh.text;
  }

  private static int slot(String text, int from, int to, int port) {
    int hash = port;
    for (int i = from; i < to; i++) {
      // Upper and lower case are the same host.
      hash = 31 * hash + (text.charAt(i) | ' ');
    }
    return (hash ^ (hash >>> 16)) & (SLOTS - 1);
  }

  private static String withPorts(String hosts, int port) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int comma = hosts.indexOf(','); comma >= 0; comma = hosts.indexOf(',', from)) {
      text.append(withPort(hosts.substring(from, comma), port)).append(',');
      from = comma + 1;
    }
    return text.append(withPort(hosts.substring(from), port)).toString();
  }

  private static String withPort(String host, int port) {
    if (isBareIpv6(host)) {
      return withPort("[" + host + "]", port);
    }
    int colon = host.lastIndexOf(':');
    if (colon > host.lastIndexOf(']')) {
      return colon == host.length() - 1 ? withPort(host.substring(0, colon), port) : host;
    }
    return port < 0 ? host : host + ":" + port;
  }

  /** Whether it is an IPv6 address without brackets, the colons of which are no sign of a port. */
  private static boolean isBareIpv6(String host) {
    int scope = host.indexOf('%');
    int end = scope < 0 ? host.length() : scope;
    for (int i = 0; i < end; i++) {
      if ("0123456789abcdef:.".indexOf(host.charAt(i)) < 0) {
        return false;
      }
    }
    return host.indexOf(':') != host.lastIndexOf(':');
  }

  private record Endpoint(String hosts, int port, String text) {

    boolean isOf(String other, int from, int to, int otherPort) {
      return port == otherPort
          && hosts.length() == to - from
          && other.regionMatches(true, from, hosts, 0, to - from);
    }
  }
}
