package com.acme.clients;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** JDBC with a connection for each statement. */
public final class ByDriver implements Client {

  @Override
  public String call(URI uri) throws SQLException {
    try (Connection connection = DriverManager.getConnection(uri.toString());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select 'hello'")) {
      rows.next();
      return rows.getString(1);
    }
  }
}
