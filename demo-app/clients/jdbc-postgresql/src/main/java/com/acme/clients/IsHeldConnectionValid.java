package com.acme.clients;

import java.net.URI;
import java.sql.SQLException;

/** The question that pools put to idle connections, which drivers answer by a statement. */
public final class IsHeldConnectionValid implements Client {

  @Override
  public String call(URI uri) throws SQLException {
    return HeldConnection.to(uri).isValid(1) ? "valid" : "dead";
  }
}
