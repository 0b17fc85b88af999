package com.acme.clients;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A row that is there already, which the database, being well, refuses to store. */
public final class Duplicate implements Client {

  private final Set<URI> prepared = ConcurrentHashMap.newKeySet();

  @Override
  public String call(URI uri) throws SQLException {
    try (Connection connection = DriverManager.getConnection(uri.toString());
        Statement statement = connection.createStatement()) {
      if (prepared.add(uri)) {
        statement.execute("drop table if exists greetings");
        statement.execute("create table greetings (id int primary key)");
        statement.execute("insert into greetings values (1)");
      }
      statement.execute("insert into greetings values (1)");
      return "stored";
    }
  }
}
