package io.breakeragent.path;

/** The ports that are meant where a URL names none. */
final class DefaultPorts {

  static final int NONE = -1;

  private static final String[] SCHEMES = {
    "http",
    "https",
    "ws",
    "wss",
    "ftp",
    "ldap",
    "ldaps",
    "redis",
    "rediss",
    "mongodb",
    "amqp",
    "amqps",
    "postgresql",
    "mysql",
    "mariadb",
    "oracle",
    "sqlserver",
    "db2",
    "h2"
  };

  private static final int[] PORTS = {
    80, 443, 80, 443, 21, 389, 636, 6379, 6379, 27017, 5672, 5671, 5432, 3306, 3306, 1521, 1433,
    50000, 9092
  };

  private DefaultPorts() {}

  static int of(String scheme) {
    return of(scheme, 0, scheme.length());
  }

  /** The port of the scheme whose name stands in a part of a text, in either case. */
  static int of(String text, int from, int to) {
    for (int i = 0; i < SCHEMES.length; i++) {
      int length = SCHEMES[i].length();
      if (length == to - from && text.regionMatches(true, from, SCHEMES[i], 0, length)) {
        return PORTS[i];
      }
    }
    return NONE;
  }
}
