package com.acme.clients;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** JDBC on one connection that is never given back. */
public final class OnHeldConnection implements Client {

  @Override
  public String call(URI uri) throws SQLException {
    try (Statement statement = HeldConnection.to(uri).createStatement();
        ResultSet rows = statement.executeQuery("select 'hello'")) {
      rows.next();
      return rows.getString(1);
    }
  }
}
