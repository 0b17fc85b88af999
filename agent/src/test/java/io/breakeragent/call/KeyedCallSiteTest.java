package io.breakeragent.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.breaker.FakeTicker;
import io.breakeragent.breaker.TestSettings;
import io.breakeragent.completion.Completion;
import io.breakeragent.completion.Exchange;
import io.breakeragent.log.Faults;
import io.breakeragent.rejection.LoadedTypes;
import io.breakeragent.rejection.Shapes;
import io.breakeragent.rejection.UnfitException;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Calls that say by themselves which breaker guards them. */
class KeyedCallSiteTest {

  /** What a client's call may look like; its second URI cannot be had. */
  public record Request(URI uri, int shard) {
    @SuppressWarnings("DoNotCallSuggester")
    public URI broken() {
      throw new IllegalStateException("no such luck");
    }
  }

  private final FakeTicker ticker = new FakeTicker();
  private final Faults faults = new Faults();
  private Guards guards = TestGuards.none(ticker);

  private WovenMethod method(String pattern) throws UnfitException {
    return method(pattern, 1000);
  }

  private WovenMethod method(String pattern, int room) throws UnfitException {
    Map<String, GuardSettings> settings = new HashMap<>();
    settings.put(pattern, TestGuards.settings(TestSettings.inARow(1), room));
    guards = TestGuards.guards(settings, ticker);
    CallSites sites = new CallSites(guards, faults);
    Site site =
        sites.siteOf(
            Shapes.named("send()"),
            Map.of(pattern, Exchange.PER_CALL),
            new Completion.Auto(),
            new LoadedTypes());
    return new WovenMethod(site.index(), null, null);
  }

  private static Request to(String host) {
    return new Request(URI.create("https://" + host + "/x"), 7);
  }

  private String states() {
    return guards.all().stream()
        .map(guard -> guard.breaker().name() + " " + guard.breaker().state())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  @Test
  void each_host_has_a_breaker_of_its_own() throws Throwable {
    WovenMethod send = method("partner-{arg0.uri.host}");
    send.with(to("a.acme.com"), null).fail();
    send.with(to("b.acme.com"), null).succeed();
    assertEquals("partner-a.acme.com OPEN, partner-b.acme.com CLOSED", states());
    send.with(to("a.acme.com"), null).refused();
    send.with(to("b.acme.com"), null).succeed();
  }

  @Test
  void a_name_may_have_several_parts_of_two_objects() throws Throwable {
    WovenMethod send = method("{arg0.uri.host}/{arg1}:{arg0.shard}");
    send.with(to("a.acme.com"), "gold").fail();
    send.with(to("a.acme.com"), "iron").succeed();
    assertEquals("a.acme.com/gold:7 OPEN, a.acme.com/iron:7 CLOSED", states());
  }

  @Test
  void what_is_not_there_is_unknown() throws Throwable {
    WovenMethod send = method("{arg0.uri.nowhere}-{arg1.x|arg0.shard}");
    send.with(to("a.acme.com"), null).succeed();
    send.with(null, null).succeed();
    assertEquals("unknown-7 CLOSED, unknown-unknown CLOSED", states());
    assertEquals(0, faults.count());
  }

  @Test
  void a_path_that_throws_is_counted_and_never_reaches_the_caller() throws Throwable {
    WovenMethod send = method("{arg0.broken}");
    send.with(to("a.acme.com"), null).succeed();
    assertEquals("unknown CLOSED", states());
    assertEquals(1, faults.count());
  }

  /** C10. */
  @Test
  void a_call_within_a_call_to_the_same_host_is_part_of_it() throws Throwable {
    WovenMethod send = method("{arg0.uri.host}");
    WovenMethod toA = send.with(to("a"), null);
    toA.call(nested(toA, send.with(to("b"), null)));
    assertEquals(1, total("a"));
    assertEquals(1, total("b"));
  }

  private static WovenMethod.Body nested(WovenMethod... methods) {
    return () -> {
      for (WovenMethod method : methods) {
        method.succeed();
      }
      return null;
    };
  }

  private long total(String name) {
    return guards.all().stream()
        .filter(guard -> guard.breaker().name().equals(name))
        .mapToLong(guard -> guard.breaker().totals().successful())
        .sum();
  }

  @Test
  void a_retired_breaker_comes_back_clean_at_its_next_call() throws Throwable {
    WovenMethod send = method("{arg0.uri.host}", 1);
    send.with(to("a"), null).fail();
    send.with(to("b"), null).succeed();
    assertEquals("b CLOSED", states());
    send.with(to("a"), null).succeed();
    assertEquals("a CLOSED", states());
  }

  @Test
  void a_call_without_room_for_its_breaker_passes_and_is_counted() throws Throwable {
    WovenMethod send = method("{arg0.uri.host}", 1);
    WovenMethod toA = send.with(to("a"), null);
    toA.call(nested(send.with(to("b"), null)));
    assertEquals("a CLOSED", states());
    assertEquals(1, faults.count());
  }

  @Test
  void more_objects_than_woven_code_hands_over_are_refused() {
    Map<String, GuardSettings> settings = new HashMap<>();
    settings.put("{arg0}-{arg1}", TestGuards.settings(TestSettings.inARow(1)));
    settings.put("{arg2}", TestGuards.settings(TestSettings.inARow(1)));
    settings.put("{arg7}", TestGuards.settings(TestSettings.inARow(1)));
    assertUnfit("two of them are the most", settings, "{arg0}-{arg1}", "{arg2}");
    assertUnfit("there is no arg7: the method has 3 parameters", settings, "{arg7}");
  }

  /** One name may serve methods of different shapes. */
  @Test
  void an_alternative_that_a_method_has_not_is_left_out() throws Throwable {
    WovenMethod send = method("{arg7.uri.host|arg0.uri.host}", 2);
    send.with(to("a"), null).succeed();
    assertEquals("a CLOSED", states());
  }

  private void assertUnfit(String reason, Map<String, GuardSettings> settings, String... breakers) {
    CallSites sites = new CallSites(TestGuards.guards(settings, ticker), faults);
    Map<String, Exchange> perCall = new LinkedHashMap<>();
    for (String breaker : breakers) {
      perCall.put(breaker, Exchange.PER_CALL);
    }
    UnfitException unfit =
        assertThrows(
            UnfitException.class,
            () ->
                sites.siteOf(
                    Shapes.named("send()"), perCall, new Completion.Auto(), new LoadedTypes()));
    assertTrue(String.valueOf(unfit.getMessage()).contains(reason), unfit.getMessage());
  }
}
