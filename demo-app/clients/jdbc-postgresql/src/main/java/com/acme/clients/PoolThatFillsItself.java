package com.acme.clients;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.util.concurrent.locks.LockSupport;

/** HikariCP before anybody asks it for a connection: it makes some, and prepares each. */
public final class PoolThatFillsItself implements Client {

  private static final int CONNECTIONS = 3;

  @Override
  public String call(URI uri) {
    HikariConfig config = ByHikari.settings(uri);
    config.setMinimumIdle(CONNECTIONS);
    config.setConnectionInitSql("select 1");
    config.setInitializationFailTimeout(-1);
    try (HikariDataSource pool = new HikariDataSource(config)) {
      while (pool.getHikariPoolMXBean().getIdleConnections() < CONNECTIONS) {
        LockSupport.parkNanos(1_000_000);
      }
      return "filled";
    }
  }
}
