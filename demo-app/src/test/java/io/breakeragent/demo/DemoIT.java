package io.breakeragent.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.demo.DemoRun.Measured;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The packed demo with the packed agent, as the README runs it. */
class DemoIT {

  @Test
  void the_shop_with_the_agent_survives_the_outage_and_recovers() throws Exception {
    // 6 s: long enough for the queue of the unguarded shop to grow, and for the last trial (5 s
    // after one that failed when the service was down) to find the service healthy.
    DemoRun run = DemoRun.of(List.of(), "--agent", DemoRun.AGENT, "--seconds-per-phase", "6");

    assertEquals("", run.stderr());
    assertEquals(0, run.exitCode(), run::stdout);
    assertTransitionsInOrder(run, "CLOSED -> OPEN", "OPEN -> HALF_OPEN", "HALF_OPEN -> CLOSED");

    Measured pages = run.measured("pages served");
    assertTrue(pages.with() > pages.without(), run::stdout);
    Measured late = run.measured("of these after more than 1 s");
    assertTrue(late.with() < late.without(), run::stdout);
    Measured median = run.measured("median wait while it hung");
    assertTrue(median.with() < median.without(), run::stdout);
    Measured longest = run.measured("longest wait");
    assertTrue(longest.with() < longest.without(), run::stdout);
    Measured calls = run.measured("calls that reached the dead service");
    assertTrue(calls.with() * 3 < calls.without(), run::stdout);
    assertTrue(run.measured("stock shown again after").with() < 6, run::stdout);
  }

  @Test
  void without_the_attach_module_the_story_is_told_without_transitions() throws Exception {
    DemoRun run =
        DemoRun.of(
            List.of("--limit-modules", "java.net.http,jdk.httpserver,java.management"),
            "--agent",
            DemoRun.AGENT,
            "--seconds-per-phase",
            "1");

    assertEquals("", run.stderr());
    assertEquals(0, run.exitCode(), run::stdout);
    assertTrue(run.stdout().contains("transitions are not shown"), run::stdout);
    assertTrue(run.measured("pages served").with() > 0, run::stdout);
  }

  private static void assertTransitionsInOrder(DemoRun run, String... transitions) {
    int from = 0;
    for (String transition : transitions) {
      from = run.stdout().indexOf("breaker 'inventory' " + transition + ": ", from);
      assertTrue(from >= 0, () -> "no " + transition + " in\n" + run.stdout());
    }
  }
}
