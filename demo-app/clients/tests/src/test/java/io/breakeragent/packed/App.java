package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** An application in a JVM of its own that makes calls with its library when it is told to. */
final class App implements AutoCloseable {

  private final ChildJvm jvm;
  private int linesRead;

  private App(ChildJvm jvm) {
    this.jvm = jvm;
  }

  static App start(Library library, Path directory, String yaml) {
    App app =
        new App(
            Launch.of("com.acme.clients.Driver")
                .classPath(library.classPath().toArray(Path[]::new))
                .guarded(directory, yaml)
                .start());
    // A JVM that is still starting cannot be attached to.
    app.threads();
    return app;
  }

  /** Makes calls one after the other and says how each went. */
  List<String> call(String client, int calls, URI uri) {
    jvm.send("call " + client + " " + calls + " " + uri);
    return answers(calls);
  }

  /** Makes calls all together; how they went are the next {@link #answers}. */
  void callAtOnce(String client, int calls, URI uri) {
    jvm.send("at-once " + client + " " + calls + " " + uri);
  }

  /** The next lines that the application writes, once they are there. */
  List<String> answers(int lines) {
    int from = linesRead;
    linesRead += lines;
    return Await.value(
            lines + " lines of the application, which wrote to stderr: " + jvm.stderr(),
            this::wholeLines,
            written -> written.size() >= linesRead)
        .subList(from, linesRead);
  }

  int threads() {
    jvm.send("threads");
    return Integer.parseInt(answers(1).get(0));
  }

  JmxConnection jmx() {
    return jvm.jmx();
  }

  /** Ends it, and asserts that nothing went wrong inside the agent (C14). */
  void end() {
    try (JmxConnection jmx = jmx()) {
      MBean agent = jmx.agent();
      assertEquals(0L, agent.number("InternalFaults"), () -> agent.text("LastInternalFault"));
    }
    Finished finished = jvm.end();
    assertEquals(0, finished.exitCode(), finished::toString);
    assertEquals(1, finished.linesOfTheAgent().size(), finished::toString);
  }

  @Override
  public void close() {
    jvm.close();
  }

  private List<String> wholeLines() {
    String written = jvm.stdout();
    return written.substring(0, written.lastIndexOf('\n') + 1).lines().toList();
  }
}
