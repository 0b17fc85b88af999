package io.breakeragent.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How the packed demo refuses to start, and what it leaves behind. */
class DemoStartAndEndIT {

  @Test
  void a_missing_agent_is_named_with_the_command_that_builds_it() throws Exception {
    DemoRun run = DemoRun.of(List.of(), "--agent", "no-such.jar");

    assertEquals(2, run.exitCode());
    assertTrue(run.stderr().contains("there is no agent at no-such.jar"), run::stderr);
    assertTrue(run.stderr().contains("mvn -q -DskipTests package"), run::stderr);
    assertEquals("", run.stdout());
  }

  @Test
  void an_unknown_option_is_answered_with_the_usage() throws Exception {
    DemoRun run = DemoRun.of(List.of(), "--fast");

    assertEquals(2, run.exitCode());
    assertEquals("unknown option --fast\n" + Options.USAGE, run.stderr());
  }

  @Test
  void help_is_no_error() throws Exception {
    DemoRun run = DemoRun.of(List.of(), "--help");

    assertEquals(new DemoRun(0, Options.USAGE + "\n", ""), run);
  }

  @Test
  void a_demo_that_keeps_running_names_the_guarded_shop_and_leaves_none_when_it_is_killed()
      throws Exception {
    Process launcher = DemoRun.start(List.of(), "--agent", DemoRun.AGENT, "--keep-running");
    try (BufferedReader output = launcher.inputReader()) {
      String invitation = output.readLine();
      while (!invitation.contains("jconsole ")) {
        invitation = output.readLine();
      }
      List<ProcessHandle> shops = launcher.children().toList();
      assertEquals(2, shops.size());
      String line = invitation;
      assertTrue(shops.stream().anyMatch(shop -> line.contains("jconsole " + shop.pid())), line);

      launcher.destroyForcibly();

      for (ProcessHandle shop : shops) {
        shop.onExit().get(10, TimeUnit.SECONDS);
      }
    } finally {
      launcher.destroyForcibly();
    }
  }
}
