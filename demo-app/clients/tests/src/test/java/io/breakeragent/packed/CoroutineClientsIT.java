package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suspend functions as Kotlin's compiler makes them (C11). */
class CoroutineClientsIT {

  private static final URI NO_MATTER = URI.create("stock:1");
  private static final Library COROUTINES =
      new Library("kotlin-coroutines", "", List.of(), List.of());
  private static final String YAML =
      """
      defaults: {minimumNumberOfCalls: 8, slowCallDurationThreshold: 300ms, waitDurationInOpenState: 500ms}
      targets: [{breaker: stock, subtypesOf: com.acme.clients.Stock, methods: ["*"]}]
      """;

  @TempDir Path directory;
  private App app;
  private JmxConnection jmx;
  private MBean stock;

  @BeforeEach
  void start() {
    app = App.start(COROUTINES, directory, YAML);
    app.call("AtOnce", 1, NO_MATTER);
    jmx = app.jmx();
    stock = jmx.breaker("stock");
  }

  @AfterEach
  void end() throws Exception {
    jmx.close();
    app.end();
    app.close();
  }

  @Test
  void a_call_counts_once_and_at_its_true_end() {
    counts("AtOnce", "ok 2", 1, "SuccessfulCalls");
    counts("Later", "ok 2", 1, "SuccessfulCalls");
    counts("OnAnotherThread", "ok kotlin.Unit", 1, "SuccessfulCalls");
    counts("PassedOn", "ok 2", 1, "SuccessfulCalls");
    counts("TwentyTogether", "ok 230", 20, "SuccessfulCalls");
    counts("TooLate", "ok 2", 1, "SuccessfulCalls");
    assertEquals(1, stock.number("SlowCalls"));
    counts("FailsAtOnce", "threw java.io.IOException : at once", 1, "FailedCalls");
    counts("FailsLater", "threw java.io.IOException : later", 1, "FailedCalls");
    counts("GivesUp", "threw kotlinx.coroutines.TimeoutCancellationException ", 1, "IgnoredCalls");
    assertEquals("CLOSED", stock.text("State"));
  }

  @Test
  void calls_that_never_resume_open_the_breaker_and_refused_callers_can_handle_it() {
    int hanging = 8;
    app.callAtOnce("Hangs", hanging, NO_MATTER);
    stock.await("State", "OPEN");
    assertEquals(hanging, stock.number("OverdueCalls"));
    stock.operate("forceOpen");
    app.answers(hanging);
    counts("Handled", "ok handled", 1, "RejectedCalls");
    counts(
        "Later", "threw io.breakeragent.rejection.CallNotPermittedException ", 1, "RejectedCalls");
    assertEquals(hanging, stock.number("IgnoredCalls"));
    stock.operate("reset");
    counts("Later", "ok 2", 1, "SuccessfulCalls");
  }

  private void counts(String client, String answer, int calls, String counter) {
    long before = stock.number(counter);
    long all = calls();
    String told = app.call(client, 1, NO_MATTER).get(0);
    assertTrue(told.startsWith(answer), told);
    stock.await("InFlightCalls", "0");
    assertEquals(before + calls, stock.number(counter), client);
    assertEquals(all + calls, calls(), client);
  }

  private long calls() {
    long calls = 0;
    for (String counter :
        List.of("SuccessfulCalls", "FailedCalls", "IgnoredCalls", "RejectedCalls")) {
      calls += stock.number(counter);
    }
    return calls;
  }
}
