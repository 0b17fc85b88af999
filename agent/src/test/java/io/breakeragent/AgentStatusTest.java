package io.breakeragent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.woven.Client;
import io.breakeragent.call.Guard;
import io.breakeragent.call.GuardSettings;
import io.breakeragent.call.Mode;
import io.breakeragent.call.TestGuards;
import io.breakeragent.clock.Clocks;
import io.breakeragent.clock.Ticker;
import io.breakeragent.config.Configuration;
import io.breakeragent.weave.Loom;
import io.breakeragent.weave.Targets;
import java.io.File;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Contract 5: what the agent shows of itself, and its kill switch. */
class AgentStatusTest {

  private static final String CLIENT = Client.class.getName();

  private final Loom loom =
      new Loom(
          Targets.exact("get", CLIENT, "get()"),
          Targets.exact("all", CLIENT, "get()", "number"),
          Targets.exact("never", "com.acme.Never"));
  private final AgentStatus status = status(Mode.ENFORCE);

  @Test
  void it_shows_where_it_comes_from() {
    assertTrue(new File(status.configPath()).isAbsolute(), status.configPath());
    assertTrue(status.configPath().endsWith("breakers.yaml"), status.configPath());
    assertFalse(Instant.now().isBefore(Instant.parse(status.configLoadedAt())));
    assertEquals("none", status.configError());
    assertNotNull(status.version());
  }

  @Test
  void it_shows_what_each_target_guards() throws ClassNotFoundException {
    assertEquals(0, status.wovenMethods());
    loom.loadClass(CLIENT);
    assertEquals(2, status.wovenMethods());
    assertEquals(List.of(CLIENT + ".get()"), status.targetsOf("get"));
    assertEquals(List.of(CLIENT + ".get()", CLIENT + ".number()"), status.targetsOf("all"));
    assertEquals(List.of(), status.targetsOf("never"));
    assertEquals(3, status.targetReport().size());
    assertEquals(status.targetReport().subList(2, 3), status.unmatchedTargets());
  }

  @Test
  void a_target_of_a_preset_is_unmatched_only_as_long_as_no_other_of_its_line_has_matched()
      throws ClassNotFoundException {
    Loom pools =
        new Loom(
            Targets.exact("pool", "com.acme.Never").from("jdbc"),
            Targets.exact("pool", CLIENT, "get()", "gone").from("jdbc"),
            Targets.exact("pool", "com.acme.Never").from("other"),
            Targets.exact("own", "com.acme.Never"));
    AgentStatus ofPools = status(Mode.ENFORCE, pools);
    assertEquals(ofPools.targetReport(), ofPools.unmatchedTargets());
    pools.loadClass(CLIENT);
    assertEquals(4, ofPools.targetReport().size());
    assertEquals(ofPools.targetReport().subList(2, 4), ofPools.unmatchedTargets());
  }

  /** What could not be woven is no alternative that is not there. */
  @Test
  void a_target_of_a_preset_that_is_there_and_not_woven_stays_unmatched()
      throws ClassNotFoundException {
    Loom clients =
        new Loom(
            Targets.exact("client", CLIENT, "get()").from("client"),
            Targets.exact("client", CLIENT, "outside").from("client"));
    AgentStatus ofClients = status(Mode.ENFORCE, clients);
    clients.loadClass(CLIENT);
    assertEquals(ofClients.targetReport().subList(1, 2), ofClients.unmatchedTargets());
  }

  @Test
  void the_mode_can_be_set_for_all_breakers() {
    assertEquals("enforce", status.mode());
    assertEquals("mode is observe for all 3 breakers", status.setMode("Observe"));
    assertEquals("observe", status.mode());
    for (Guard guard : loom.guards.all()) {
      assertEquals(Mode.OBSERVE, guard.mode());
    }
  }

  @Test
  void a_milder_mode_that_the_file_gives_to_one_breaker_outlasts_the_switch() {
    GuardSettings given = loom.guards.all().iterator().next().settings();
    GuardSettings observing =
        new GuardSettings(
            given.breaker(),
            given.preciseClock(),
            given.outcomes(),
            given.onReject(),
            given.rejectionStackTraces(),
            Mode.OBSERVE,
            given.maxBreakers());
    Guard own =
        new Guard(
            "own", "own", observing, Clocks.of(Ticker.SYSTEM), (breaker, from, to, reason) -> {});
    TestGuards.add(loom.guards, own);
    status.setMode("off");
    assertEquals(Mode.OFF, own.mode());
    status.setMode("enforce");
    assertEquals(Mode.OBSERVE, own.mode());
  }

  @Test
  void a_file_that_observes_can_be_switched_to_enforce() {
    AgentStatus observing = status(Mode.OBSERVE);
    observing.setMode("enforce");
    for (Guard guard : loom.guards.all()) {
      assertEquals(Mode.ENFORCE, guard.mode());
    }
  }

  @Test
  void another_mode_changes_nothing_and_is_told() {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> status.setMode("on"));
    assertEquals("mode on: expected enforce, observe or off", thrown.getMessage());
    assertThrows(IllegalArgumentException.class, () -> status.setMode(null));
    assertEquals("enforce", status.mode());
  }

  /** Switching on what was off at the start cannot guard anything. */
  @Test
  void where_nothing_is_woven_it_does_not_promise_a_guard() {
    assertEquals(
        "mode is enforce for all 3 breakers, but nothing is woven: it was off when the agent"
            + " started",
        status(Mode.OFF).setMode("enforce"));
  }

  private AgentStatus status(Mode mode) {
    return status(mode, loom);
  }

  private static AgentStatus status(Mode mode, Loom loom) {
    Configuration configuration = new Configuration(mode, true, Map.of(), List.of(), List.of());
    return new AgentStatus(configuration, "breakers.yaml", "none", loom.guards, loom.weaver);
  }
}
