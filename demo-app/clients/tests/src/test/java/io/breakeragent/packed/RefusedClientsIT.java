package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls that are refused in the midst of something. */
class RefusedClientsIT {

  @TempDir Path directory;

  /**
   * HikariCP throws connections away whose failures look like a lost one; it hears nothing of it.
   */
  @Test
  void a_refused_statement_leaves_its_connection_as_it_was() throws SQLException {
    Library library = ServerLibrary.jdbc("jdbc-h2", "h2").library();
    Way way = new Way("OnHeldConnection", "HikariCP", library.ways().get(0).refusal());
    try (RealServer h2 = RealServer.h2();
        FaultyService service = h2.behind("jdbc:h2:tcp://%s/mem:acme;DB_CLOSE_DELAY=-1");
        App app = App.start(library, directory, Story.SETTINGS + library.target());
        JmxConnection jmx = app.jmx()) {
      app.call(way.client(), 1, service.uri());
      Story story = new Story(app, way, service, jmx.breaker(service.authority()), 1);
      story.isHealthy();
      story.refuses();
      app.end();
    }
  }

  /** HikariCP closes the connections that fail when it asks, every other minute, if they work. */
  @Test
  void a_pool_may_look_after_its_connections_while_the_breaker_is_open() {
    ServerLibrary postgres = ServerLibrary.jdbc("jdbc-postgresql", "postgresql");
    Library library = postgres.library();
    try (RealServer server = RealServer.postgresql();
        FaultyService service =
            server.behind("jdbc:postgresql://%s/postgres?user=postgres&password=postgres");
        App app = App.start(library, directory, Story.SETTINGS + library.target());
        JmxConnection jmx = app.jmx()) {
      assertEquals(List.of("ok hello"), app.call("OnHeldConnection", 1, service.uri()));
      MBean breaker = jmx.breaker(service.authority());
      breaker.await("SuccessfulCalls", "2");
      breaker.operate("forceOpen");
      assertEquals(List.of("ok valid"), app.call("IsHeldConnectionValid", 1, service.uri()));
      assertEquals(List.of("ok filled"), app.call("PoolThatFillsItself", 1, service.uri()));
      assertEquals(0L, breaker.number("RejectedCalls"));
      assertEquals(2L, breaker.number("SuccessfulCalls"));
      app.end();
    }
  }

  /** It has no URL to name a breaker by, and its property 'connection' is one of its own. */
  @Test
  void a_pool_of_a_data_source_loses_no_connection_to_the_agent() throws SQLException {
    Library library = ServerLibrary.jdbc("jdbc-h2", "h2").library();
    try (RealServer h2 = RealServer.h2();
        FaultyService service = h2.behind("jdbc:h2:tcp://%s/mem:acme;DB_CLOSE_DELAY=-1");
        App app = App.start(library, directory, Story.SETTINGS + library.target());
        JmxConnection jmx = app.jmx()) {
      List<String> outcomes = app.call("ByHikariOfDataSource", 20, service.uri());
      assertEquals(Collections.nCopies(20, "ok hello"), outcomes);
      jmx.breaker("pool of a data source").await("SuccessfulCalls", "20");
      jmx.breaker(service.authority()).await("SuccessfulCalls", "20");
      app.end();
    }
  }

  /** Such a call returns before anything has happened: it says nothing of the service. */
  @Test
  void a_blocking_stream_of_grpc_is_refused_and_otherwise_not_judged() throws IOException {
    Library library = ServerLibrary.grpc("grpc-1.85").library();
    Way way = new Way("WatchBlocking", "blocking stub", library.ways().get(0).refusal());
    try (RealServer grpc = RealServer.grpc();
        FaultyService service = grpc.behind("grpc://%s");
        App app = App.start(library, directory, Story.SETTINGS + library.target());
        JmxConnection jmx = app.jmx()) {
      app.call(way.client(), 1, service.uri());
      MBean breaker = jmx.breaker(service.authority());
      Story story = new Story(app, way, service, breaker, 1);
      story.staysClosedAt(Fault.REFUSE);
      Await.until(
          "a channel that connects again",
          () -> app.call(way.client(), 1, service.uri()).get(0).startsWith("ok "));
      story.refuses();
      assertEquals(0L, breaker.number("SuccessfulCalls"));
      app.end();
    }
  }
}
