package com.acme.clients;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A connection of HikariCP to each server, which its callers keep for good. */
final class HeldConnection {

  private static final Map<URI, Connection> HELD = new ConcurrentHashMap<>();

  private HeldConnection() {}

  static Connection to(URI uri) throws SQLException {
    Connection connection = HELD.get(uri);
    if (connection == null) {
      connection = ByHikari.create(uri).getConnection();
      HELD.put(uri, connection);
    }
    return connection;
  }
}
