package com.acme.rejection;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.rmi.RemoteException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.concurrent.CompletableFuture;

/** A method for each throws clause that a caller may have to live with; all of them fail. */
@SuppressWarnings("DoNotCallSuggester")
public final class Throws {

  public int none() {
    throw new IllegalStateException("down");
  }

  public int unchecked() throws IllegalArgumentException {
    throw new IllegalStateException("down");
  }

  public int io() throws IOException {
    throw new IOException("down");
  }

  public int sql() throws SQLException {
    throw new SQLException("down");
  }

  public int sqlTransient() throws SQLTransientException {
    throw new SQLTransientException("down");
  }

  public int httpTimeout() throws HttpTimeoutException {
    throw new HttpTimeoutException("down");
  }

  public int remote() throws RemoteException {
    throw new RemoteException("down");
  }

  public int fileNotFound() throws FileNotFoundException {
    throw new FileNotFoundException("down");
  }

  public int exception() throws Exception {
    throw new Exception("down");
  }

  public int throwable() throws Throwable {
    throw new Exception("down");
  }

  public int own() throws Unavailable {
    throw new Unavailable("down");
  }

  public int interrupted() throws InterruptedException {
    throw new IllegalStateException("down");
  }

  public int several() throws InterruptedException, SQLException, IOException {
    throw new SQLException("down");
  }

  public CompletableFuture<String> future() throws IOException {
    throw new IOException("down");
  }
}
