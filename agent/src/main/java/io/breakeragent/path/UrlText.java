package io.breakeragent.path;

import org.jspecify.annotations.Nullable;

/**
 * Finds host and port in texts: URLs, JDBC URLs with one host or several, {@code host:port}. A
 * database within the process, {@code jdbc:h2:mem:x}, is a place of its own: {@code h2:mem:x}. User
 * and password never are part of the answer.
 */
final class UrlText {

  private static final String JDBC = "jdbc:";

  private UrlText() {}

  /** Null if the text says no host. Allocates nothing for an address seen before. */
  static @Nullable String hostAndPort(String text) {
    boolean jdbc = text.regionMatches(true, 0, JDBC, 0, JDBC.length());
    int scheme = jdbc ? JDBC.length() : 0;
    int slashes = endOfAuthority(text, scheme);
    if (text.startsWith("//", slashes)) {
      int from = slashes + 2;
      int to = endOfAuthority(text, from);
      if (from < to || !jdbc) {
        return ofAuthority(text, from, to, defaultPort(text, scheme));
      }
    }
    if (!jdbc) {
      return ofAuthority(text, 0, slashes, DefaultPorts.NONE);
    }
    int at = text.lastIndexOf('@');
    return at < 0 ? ofLocal(text, scheme) : ofOracle(text, at + 1, defaultPort(text, scheme));
  }

  private static int defaultPort(String text, int scheme) {
    return DefaultPorts.of(text, scheme, endOf(text, scheme, ":"));
  }

  private static @Nullable String ofAuthority(String text, int from, int to, int port) {
    int host = Math.max(from, text.lastIndexOf('@', to - 1) + 1);
    for (int i = host; i < to; i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return null;
      }
    }
    return host < to ? Endpoints.text(text, host, to, port) : null;
  }

  /** The whole text, but for the driver's options. */
  private static @Nullable String ofLocal(String text, int from) {
    int to = endOf(text, from, ";?");
    return from < to ? Endpoints.text(text, from, to, DefaultPorts.NONE) : null;
  }

  /** {@code jdbc:oracle:thin:user/password@host:port:sid}, where the host may have slashes. */
  private static @Nullable String ofOracle(String text, int at, int port) {
    int from = text.startsWith("//", at) ? at + 2 : at;
    int to = endOfAuthority(text, from);
    int sid = text.indexOf(':', endOf(text, from, ":") + 1);
    boolean hasSid = sid >= 0 && sid < to && !text.startsWith("[", from);
    return ofAuthority(text, from, hasSid ? sid : to, port);
  }

  private static int endOfAuthority(String text, int from) {
    return endOf(text, from, "/?#;");
  }

  /** Where the first of some characters stands, or the text ends. */
  private static int endOf(String text, int from, String delimiters) {
    int end = from;
    while (end < text.length() && delimiters.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
