package io.breakeragent.packed;

import ch.vorburger.exec.ManagedProcessException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The presets of clients of databases, before real servers whose network fails (C4, C10). */
class ServerClientsIT {

  private static final List<Fault> FAILURES = List.of(Fault.RESET, Fault.REFUSE, Fault.HANG);

  @TempDir Path directory;

  @Test
  void postgresql() throws IOException {
    try (RealServer postgresql = RealServer.postgresql()) {
      String uri = "jdbc:postgresql://%s/postgres?user=postgres&password=postgres";
      tell(ServerLibrary.jdbc("jdbc-postgresql", "postgresql"), postgresql.behind(uri));
    }
  }

  @Test
  void mariadb_and_mysql() throws ManagedProcessException {
    try (RealServer mariadb = RealServer.mariadb()) {
      tell(
          ServerLibrary.jdbc("jdbc-mariadb", "mariadb-java-client"),
          mariadb.behind("jdbc:mariadb://%s/test?user=root"));
      tell(
          ServerLibrary.jdbc("jdbc-mysql", "mysql-connector-j"),
          mariadb.behind("jdbc:mysql://%s/test?user=root"));
    }
  }

  @Test
  void h2() throws SQLException {
    try (RealServer h2 = RealServer.h2()) {
      String uri = "jdbc:h2:tcp://%s/mem:acme;DB_CLOSE_DELAY=-1";
      tell(ServerLibrary.jdbc("jdbc-h2", "h2"), h2.behind(uri));
    }
  }

  @Test
  void redis() throws IOException {
    try (RealServer redis = RealServer.redis()) {
      tell(ServerLibrary.jedis("jedis-5", "unknown"), redis.behind("redis://%s"));
      tell(ServerLibrary.jedis("jedis-8", "%s"), redis.behind("redis://%s"));
      tell(ServerLibrary.lettuce("lettuce-6"), redis.behind("redis://%s"));
      tell(ServerLibrary.lettuce("lettuce-7"), redis.behind("redis://%s"));
    }
  }

  @Test
  void kafka() throws IOException {
    for (String module : List.of("kafka-producer-3", "kafka-producer-4")) {
      int port = RealServer.freePort();
      FaultyProxy proxy = new FaultyProxy("kafka://%s", port);
      RealServer kafka = RealServer.kafka(directory.resolve(module), port, proxy.authority());
      try (kafka) {
        tell(ServerLibrary.kafka(module), proxy);
      }
    }
  }

  @Test
  void mongodb() {
    try (RealServer mongodb = RealServer.mongodb()) {
      // Its driver asks the server how it is, in the middle of a story, unless told otherwise.
      String uri = "mongodb://%s/?serverSelectionTimeoutMS=2000&heartbeatFrequencyMS=60000";
      tell(ServerLibrary.mongodb("mongodb-4"), mongodb.behind(uri));
      tell(ServerLibrary.mongodb("mongodb-5"), mongodb.behind(uri));
    }
  }

  @Test
  void grpc() throws IOException {
    try (RealServer grpc = RealServer.grpc()) {
      tell(ServerLibrary.grpc(), grpc.behind("grpc://%s"));
    }
  }

  private void tell(ServerLibrary row, FaultyService service) {
    Library library = row.library();
    ReadmeTable.forget(library);
    try (service;
        App app = App.start(library, directory, Story.SETTINGS + library.target());
        JmxConnection jmx = app.jmx()) {
      for (Way way : library.ways()) {
        // What is done once only, such as filling a pool, is no part of the story.
        app.call(way.client(), 1, service.uri());
        app.call(row.harmless(), 1, service.uri());
        MBean breaker = jmx.breaker(row.breaker().formatted(service.authority()));
        Story story = new Story(app, way, service, breaker, row.counted());
        story.isHealthy();
        story.staysClosedAt(row.harmless());
        FAILURES.forEach(story::opensAt);
        story.refuses();
      }
      app.end();
    }
    ReadmeTable.put(library, FAILURES, row.shown());
  }
}
