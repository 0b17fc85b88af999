package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each HTTP client with its preset, through health, every fault, and health again (C4, C10, C11).
 */
class HttpClientsIT {

  private static final List<Fault> FAILURES = List.of(Fault.ERROR, Fault.RESET, Fault.REFUSE);
  private static final List<Fault> DELAYS = List.of(Fault.SLOW, Fault.HANG);

  @TempDir Path directory;

  @ParameterizedTest
  @MethodSource("io.breakeragent.packed.HttpLibraries#all")
  void a_service_that_fails_is_left_alone_until_it_is_well_again(Library library) {
    ReadmeTable.forget(library);
    try (FaultyService server = new FaultyHttpServer();
        App app = App.start(library, directory, Story.SETTINGS + library.target());
        JmxConnection jmx = app.jmx()) {
      for (Way way : library.ways()) {
        app.call(way.client(), 1, server.uri());
        Story story = new Story(app, way, server, jmx.breaker(server.authority()), 1);
        story.isHealthy();
        story.staysClosedAt(Fault.NOT_FOUND);
        for (Fault failure : FAILURES) {
          assertEquals(Story.WINDOW, story.opensAt(failure), way.client() + " " + failure);
        }
        for (Fault delay : DELAYS) {
          assertEquals(0, story.opensAt(delay), way.client() + " " + delay);
        }
        story.refuses();
      }
      app.end();
    }
    List<Fault> all = Stream.concat(FAILURES.stream(), DELAYS.stream()).toList();
    ReadmeTable.put(library, all, Fault.NOT_FOUND.shown());
  }
}
