package com.acme.clients;

import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.apache.commons.dbcp2.BasicDataSource;

/** JDBC behind DBCP. */
public final class ByDbcp implements Client {

  private final Map<URI, DataSource> pools = new ConcurrentHashMap<>();

  @Override
  public String call(URI uri) throws SQLException {
    return Hello.from(pools.computeIfAbsent(uri, ByDbcp::create));
  }

  private static DataSource create(URI uri) {
    BasicDataSource pool = new BasicDataSource();
    pool.setUrl(uri.toString());
    pool.setMaxTotal(4);
    return pool;
  }
}
