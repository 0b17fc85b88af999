package io.breakeragent.call;

import static io.breakeragent.call.CallRig.assertCounts;
import static io.breakeragent.call.TestGuards.AUTO;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.breakeragent.breaker.State;
import io.breakeragent.breaker.TestSettings;
import io.breakeragent.completion.Completion;
import io.breakeragent.completion.Exchange;
import io.breakeragent.rejection.LoadedTypes;
import io.breakeragent.rejection.Shapes;
import java.net.ConnectException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** C10 where one call is several: an exchange counts once, at the call that tells its outcome. */
class ExchangeCallTest {

  private static final Exchange ONCE = new Exchange("this", false);
  private static final Exchange STEP = new Exchange("this", true);

  private final CallRig rig = new CallRig();
  private final Guard guard = rig.guard("inventory");
  private final Object connection = new Object();
  private final WovenMethod write = method("write()", STEP).with(connection, null);
  private final WovenMethod read = method("read()", ONCE).with(connection, null);
  private final WovenMethod status = method("status()", ONCE).with(connection, null);

  private WovenMethod method(String name, Exchange exchange) {
    return rig.method(Shapes.named(name), Map.of("inventory", exchange));
  }

  @AfterEach
  void nothing_went_wrong_in_the_agent() {
    assertEquals("", rig.faults.last());
  }

  @Test
  void only_the_first_outcome_counts() throws Throwable {
    status.succeed();
    read.succeed();
    read.fail();
    assertCounts(guard.breaker(), "successful 1");
  }

  /** A client that remembers its failure throws it again whenever it is asked. */
  @Test
  void a_failure_that_is_thrown_again_counts_once() {
    ConnectException failure = new ConnectException("refused");
    status.failWith(failure);
    read.failWith(failure);
    status.failWith(failure);
    assertCounts(guard.breaker(), "failed 1");
  }

  @Test
  void the_exchange_of_another_object_is_another_one() throws Throwable {
    status.succeed();
    status.with(new Object(), null).succeed();
    assertCounts(guard.breaker(), "successful 2");
  }

  @Test
  void calls_without_the_object_are_exchanges_of_their_own() throws Throwable {
    status.with(null, null).succeed();
    status.with(null, null).succeed();
    assertCounts(guard.breaker(), "successful 2");
  }

  @Test
  void a_step_that_succeeds_is_no_outcome() throws Throwable {
    write.succeed();
    assertCounts(guard.breaker(), "");
    read.succeed();
    assertCounts(guard.breaker(), "successful 1");
  }

  /** Else a service that takes every request and answers none would be half well. */
  @Test
  void a_step_that_fails_is_the_outcome() {
    write.fail();
    read.fail();
    assertCounts(guard.breaker(), "failed 1");
    assertEquals(State.OPEN, guard.breaker().state());
  }

  /** C10. */
  @Test
  void a_call_within_a_call_is_part_of_it() throws Throwable {
    status.call(
        () -> {
          read.succeed();
          return 200;
        });
    assertCounts(guard.breaker(), "successful 1");
  }

  @Test
  void a_refused_exchange_asks_again_and_one_that_was_counted_is_not_refused() throws Throwable {
    WovenMethod other = status.with(new Object(), null);
    other.fail();
    status.refused();
    read.refused();
    other.succeed();
    assertCounts(guard.breaker(), "failed 1, rejected 2");
  }

  /** C8. */
  @Test
  void an_ignored_call_is_no_end() throws Throwable {
    status.failWith(new InterruptedException());
    read.succeed();
    assertCounts(guard.breaker(), "successful 1, ignored 1");
  }

  /** C13: enforced, the first refusal would have been the end of it. */
  @Test
  void an_exchange_that_would_be_refused_counts_once() throws Throwable {
    guard.setMode(Mode.OBSERVE);
    status.with(new Object(), null).fail();
    write.succeed();
    status.succeed();
    read.succeed();
    assertCounts(guard.breaker(), "failed 1, would reject 1");
  }

  /** C6: the step gives the one trial back, and the outcome takes it again. */
  @Test
  void a_trial_goes_on_until_the_outcome() throws Throwable {
    status.with(new Object(), null).fail();
    rig.waitOver();
    write.succeed();
    assertEquals(State.HALF_OPEN, guard.breaker().state());
    read.succeed();
    assertEquals(State.CLOSED, guard.breaker().state());
  }

  /** C6: an application may never do more than connect. */
  @Test
  void where_only_steps_come_they_close_the_breaker_after_the_trial_timeout() throws Throwable {
    status.with(new Object(), null).fail();
    rig.waitOver();
    write.succeed();
    rig.ticker.advance(Duration.ofSeconds(59));
    write.succeed();
    assertEquals(State.HALF_OPEN, guard.breaker().state());
    rig.ticker.advance(Duration.ofSeconds(1));
    write.succeed();
    assertEquals(State.CLOSED, guard.breaker().state());
  }

  @Test
  void a_call_that_goes_on_after_its_return_ends_the_exchange_when_it_ends() throws Throwable {
    WovenMethod send =
        rig.method(Shapes.returning(CompletableFuture.class.getName()), Map.of("inventory", ONCE))
            .with(connection, null);
    CompletableFuture<Object> future = new CompletableFuture<>();
    send.call(() -> future);
    assertCounts(guard.breaker(), "running 1");
    future.complete("fine");
    status.fail();
    assertCounts(guard.breaker(), "successful 1");
  }

  /** The one that ends last found nothing counted when it began. */
  @Test
  void of_calls_that_overlap_the_first_to_end_counts() throws Throwable {
    CompletableFuture<Object> future = new CompletableFuture<>();
    rig.method(Shapes.returning(CompletableFuture.class.getName()), Map.of("inventory", ONCE))
        .with(connection, null)
        .call(() -> future);
    status.succeed();
    future.completeExceptionally(new ConnectException("refused"));
    assertCounts(guard.breaker(), "successful 1");
  }

  /** Each breaker counts for itself, as its own target says. */
  @Test
  void of_two_breakers_one_may_count_exchanges_and_the_other_calls() throws Throwable {
    Guard other = rig.guard("other", TestSettings.noRules(), AUTO);
    Map<String, Exchange> both = new LinkedHashMap<>();
    both.put("inventory", ONCE);
    both.put("other", Exchange.PER_CALL);
    WovenMethod shared = rig.method(Shapes.named("shared()"), both).with(connection, null);
    shared.succeed();
    shared.succeed();
    assertCounts(guard.breaker(), "successful 1");
    assertCounts(other.breaker(), "successful 2");
    status.succeed();
    assertCounts(guard.breaker(), "successful 1");
  }

  @Test
  void an_exchange_may_be_known_by_the_second_object() throws Throwable {
    Guard first = rig.guard("first", TestSettings.noRules(), AUTO);
    Map<String, Exchange> both = new LinkedHashMap<>();
    both.put("first", new Exchange("arg0", false));
    both.put("inventory", ONCE);
    WovenMethod shared = rig.method(Shapes.named("shared()"), both);
    shared.with("a", connection).succeed();
    shared.with("b", connection).succeed();
    assertCounts(first.breaker(), "successful 2");
    assertCounts(guard.breaker(), "successful 1");
  }

  /** As one that is redirected: the breaker may be another one, the exchange is the same. */
  @Test
  void an_exchange_counts_once_though_its_object_changes_the_breakers_name() throws Throwable {
    Map<String, GuardSettings> settings = new LinkedHashMap<>();
    settings.put("{this.host}", TestGuards.settings(TestSettings.inARow(1)));
    Guards guards = TestGuards.guards(settings, rig.ticker);
    Site site =
        new CallSites(guards, rig.faults)
            .siteOf(
                Shapes.named("get()"),
                Map.of("{this.host}", ONCE),
                new Completion.Auto(),
                new LoadedTypes());
    Redirected redirected = new Redirected();
    WovenMethod get = new WovenMethod(site.index(), redirected, null);
    get.call(
        () -> {
          redirected.host = "b";
          return 200;
        });
    get.fail();
    assertEquals(List.of("a"), guards.all().stream().map(one -> one.breaker().name()).toList());
  }

  /** A connection that goes on to another host. */
  public static final class Redirected {
    public @Nullable String host = "a";
  }
}
