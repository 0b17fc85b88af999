package io.breakeragent.packed;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The presets of clients of databases, before real servers whose network fails (C4, C10). */
class ServerClientsIT {

  private static final List<Fault> FAILURES =
      List.of(Fault.RESET, Fault.REFUSE, Fault.SLOW, Fault.HANG);

  /** Its binaries do not start reliably twice at the same time. */
  private static RealServer mariadb;

  @TempDir Path directory;

  @BeforeAll
  static void startMariaDb() {
    mariadb = RealServer.mariadb();
  }

  @AfterAll
  static void stopMariaDb() {
    mariadb.close();
  }

  @Test
  void postgresql() {
    try (RealServer postgresql = RealServer.postgresql()) {
      String uri = "jdbc:postgresql://%s/postgres?user=postgres&password=postgres";
      tell(ServerLibrary.jdbc("jdbc-postgresql", "postgresql"), postgresql.behind(uri));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc-mariadb-2, mariadb, mariadb-java-client, story_2",
    "jdbc-mariadb, mariadb, mariadb-java-client, story_3",
    "jdbc-mysql, mysql, mysql-connector-j, story_of_mysql"
  })
  void mariadb(String module, String scheme, String driver, String database) {
    String uri =
        "jdbc:" + scheme + "://%s/" + database + "?user=root&createDatabaseIfNotExist=true";
    tell(ServerLibrary.jdbc(module, driver), mariadb.behind(uri));
  }

  @Test
  void h2() throws SQLException {
    try (RealServer h2 = RealServer.h2()) {
      String uri = "jdbc:h2:tcp://%s/mem:acme;DB_CLOSE_DELAY=-1";
      tell(ServerLibrary.jdbc("jdbc-h2", "h2"), h2.behind(uri));
    }
  }

  static List<ServerLibrary> ofRedis() {
    return List.of(
        ServerLibrary.jedis("jedis-5", "unknown"),
        ServerLibrary.jedis("jedis-8", "%s"),
        ServerLibrary.lettuce("lettuce-6"),
        ServerLibrary.lettuce("lettuce-7"));
  }

  @ParameterizedTest
  @MethodSource("ofRedis")
  void redis(ServerLibrary row) throws IOException {
    try (RealServer redis = RealServer.redis()) {
      tell(row, redis.behind("redis://%s"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kafka-producer-3", "kafka-producer-4"})
  void kafka(String module) throws IOException {
    int port = RealServer.freePort();
    FaultyProxy proxy = new FaultyProxy("kafka://%s", port);
    RealServer kafka = RealServer.kafka(directory.resolve("kafka"), port, proxy.authority());
    try (kafka) {
      tell(ServerLibrary.kafka(module), proxy);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mongodb-4", "mongodb-5"})
  void mongodb(String module) {
    try (RealServer mongodb = RealServer.mongodb()) {
      // Its driver asks the server how it is, in the middle of a story, unless told otherwise.
      String uri = "mongodb://%s/?serverSelectionTimeoutMS=2000&heartbeatFrequencyMS=60000";
      tell(ServerLibrary.mongodb(module), mongodb.behind(uri));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"grpc-1.50", "grpc-1.85"})
  void grpc(String module) throws IOException {
    try (RealServer grpc = RealServer.grpc()) {
      tell(ServerLibrary.grpc(module), grpc.behind("grpc://%s"));
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
