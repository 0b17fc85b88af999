package com.acme.clients;

import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** JDBC on one connection of HikariCP, which each server's callers keep for good. */
public final class OnHeldConnection implements Client {

  private final Map<URI, Connection> held = new ConcurrentHashMap<>();

  @Override
  public String call(URI uri) throws SQLException {
    Connection connection = held.get(uri);
    if (connection == null) {
      connection = ByHikari.create(uri).getConnection();
      held.put(uri, connection);
    }
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select 'hello'")) {
      rows.next();
      return rows.getString(1);
    }
  }
}
