package com.acme.clients;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.DriverDataSource;
import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** JDBC behind HikariCP, which is given a data source instead of a URL. */
public final class ByHikariOfDataSource implements Client {

  private final Map<URI, DataSource> pools = new ConcurrentHashMap<>();

  @Override
  public String call(URI uri) throws SQLException {
    return Hello.from(pools.computeIfAbsent(uri, ByHikariOfDataSource::create));
  }

  private static DataSource create(URI uri) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("pool of a data source");
    config.setDataSource(new DriverDataSource(uri.toString(), null, new Properties(), null, null));
    config.setMaximumPoolSize(4);
    config.setConnectionTimeout(300);
    config.setValidationTimeout(250);
    return new HikariDataSource(config);
  }
}
