package io.breakeragent.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.breaker.Breaker;
import io.breakeragent.breaker.FakeTicker;
import io.breakeragent.breaker.State;
import io.breakeragent.breaker.TestSettings;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Contract 2: one breaker per name, and of each pattern of names at most {@code maxBreakers}. */
class GuardsTest {

  private static final String PATTERN = "partner-{arg0}";
  private static final int ROOM = 3;

  private final FakeTicker ticker = new FakeTicker();
  private final Guards guards =
      TestGuards.guards(
          Map.of(
              PATTERN,
              TestGuards.settings(TestSettings.inARow(1), ROOM),
              "partner-own",
              TestGuards.settings(TestSettings.inARow(2), ROOM)),
          ticker);

  private Guard guard(String partner) {
    Guard guard = guards.named("partner-" + partner, PATTERN);
    ticker.advance(Duration.ofSeconds(1));
    return Objects.requireNonNull(guard);
  }

  private String names() {
    return guards.all().stream()
        .map(guard -> guard.breaker().name().substring("partner-".length()))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  @Test
  void a_name_that_calls_give_has_one_guard_from_the_first_call_on() {
    assertEquals("own", names());
    assertSame(guard("a"), guard("a"));
    assertNotSame(guard("a"), guard("b"));
    assertEquals("a b own", names());
  }

  @Test
  void a_name_that_the_file_spells_out_has_the_settings_given_to_it() {
    Guard own = guard("own");
    assertEquals(2, own.settings().breaker().opening().consecutiveFailureThreshold());
    assertEquals("partner-own", own.pattern());
  }

  @Test
  void the_least_recently_used_is_retired_when_there_is_no_room() {
    Guard first = guard("a");
    guard("b");
    guard("c");
    first.use(first.breaker().callTime());
    guard("d");
    assertEquals("a c d own", names());
    assertFalse(first.isRetired());
  }

  @Test
  void one_with_calls_in_flight_is_not_retired() {
    Breaker busy = guard("a").breaker();
    busy.tryAcquire(busy.callTime());
    Guard idle = guard("b");
    guard("c");
    guard("d");
    assertEquals("a c d own", names());
    assertTrue(idle.isRetired());
  }

  @Test
  void where_all_are_busy_there_is_none_for_a_further_name() {
    for (String partner : new String[] {"a", "b", "c"}) {
      Breaker busy = guard(partner).breaker();
      busy.tryAcquire(busy.callTime());
    }
    assertNull(guards.named("partner-d", PATTERN));
    assertNotNull(guards.named("partner-own", PATTERN), "what is there needs no room");
  }

  @Test
  void a_retired_one_comes_back_clean() {
    guard("a").breaker().forceOpen();
    guard("b");
    guard("c");
    guard("d");
    assertEquals("b c d own", names());
    assertEquals(State.CLOSED, guard("a").breaker().state());
  }

  @Test
  void a_change_of_mode_holds_for_those_to_come() {
    guards.setModes(settings -> Mode.OFF);
    assertEquals(Mode.OFF, guard("a").mode());
    assertEquals(Mode.OFF, guard("own").mode());
  }
}
