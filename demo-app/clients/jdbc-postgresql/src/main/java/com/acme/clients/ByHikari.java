package com.acme.clients;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** JDBC behind HikariCP. */
public final class ByHikari implements Client {

  static {
    // Otherwise a connection that was used in the last half second is not asked whether it lives.
    System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "0");
  }

  private final Map<URI, DataSource> pools = new ConcurrentHashMap<>();

  @Override
  public String call(URI uri) throws SQLException {
    return Hello.from(pools.computeIfAbsent(uri, ByHikari::create));
  }

  static DataSource create(URI uri) {
    HikariConfig config = settings(uri);
    // Otherwise it fills itself up when it likes, which to the database looks like a call.
    config.setMinimumIdle(0);
    return new HikariDataSource(config);
  }

  static HikariConfig settings(URI uri) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(uri.toString());
    config.setMaximumPoolSize(4);
    config.setConnectionTimeout(300);
    config.setValidationTimeout(250);
    return config;
  }
}
