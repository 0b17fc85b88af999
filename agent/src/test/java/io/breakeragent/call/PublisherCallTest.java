package io.breakeragent.call;

import static io.breakeragent.call.CallRig.assertCounts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.breakeragent.breaker.State;
import io.breakeragent.rejection.CallNotPermittedException;
import io.breakeragent.rejection.Shapes;
import java.net.ConnectException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** C11: the calls of a method that returns a publisher are the publisher's subscriptions. */
class PublisherCallTest {

  private final CallRig rig = new CallRig();
  private final Guard guard = rig.guard("inventory");
  private final WovenMethod stock = method("inventory");
  private final Sinks.One<String> answer = Sinks.one();

  private WovenMethod method(String... breakers) {
    return rig.method(Shapes.returning(Mono.class.getName()), breakers);
  }

  @AfterEach
  void nothing_went_wrong_in_the_agent() {
    assertEquals("", rig.faults.last());
  }

  @SuppressWarnings("unchecked")
  private static Mono<String> get(WovenMethod method, Mono<String> returned) {
    try {
      return (Mono<String>) assertInstanceOf(Mono.class, method.callReplaced(() -> returned));
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void to_make_a_publisher_is_no_call_yet_and_each_subscription_is_one() {
    Mono<String> guarded = get(stock, answer.asMono());
    assertCounts(guard.breaker(), "");
    guarded.subscribe();
    guarded.subscribe();
    assertCounts(guard.breaker(), "running 2");
    answer.tryEmitValue("5");
    assertCounts(guard.breaker(), "successful 2");
  }

  @Test
  void a_subscription_that_fails_is_a_failure() {
    Mono<String> guarded = get(stock, Mono.error(new ConnectException("refused")));
    assertThrows(RuntimeException.class, guarded::block);
    assertCounts(guard.breaker(), "failed 1");
    assertEquals(State.OPEN, guard.breaker().state());
  }

  /** B-12. */
  @Test
  void a_cancelled_subscription_is_neutral() {
    get(stock, answer.asMono()).subscribe().dispose();
    assertCounts(guard.breaker(), "ignored 1");
  }

  @Test
  void a_refused_subscriber_gets_an_error_and_the_source_is_never_asked() {
    AtomicInteger asked = new AtomicInteger();
    Mono<String> guarded = get(stock, Mono.fromSupplier(() -> "5" + asked.incrementAndGet()));
    guard.breaker().forceOpen();
    assertThrows(CallNotPermittedException.class, guarded::block);
    assertCounts(guard.breaker(), "rejected 1");
    assertEquals(0, asked.get());
  }

  /** C10, and B-18: what a source subscribes to on its way is part of the subscription. */
  @Test
  void a_subscription_within_a_subscription_is_part_of_it() {
    Mono<String> inner = get(stock, Mono.just("5"));
    assertEquals("5", get(stock, Mono.defer(() -> inner)).block());
    assertCounts(guard.breaker(), "successful 1");
  }

  @Test
  void every_breaker_of_the_method_learns_of_the_end() {
    Guard other = rig.guard("other");
    assertEquals("5", get(method("inventory", "other"), Mono.just("5")).block());
    assertCounts(guard.breaker(), "successful 1");
    assertCounts(other.breaker(), "successful 1");
  }

  /** B-22: the first breaker's permit is back. */
  @Test
  void a_subscription_that_the_second_breaker_refuses_is_neutral_for_the_first() {
    Guard other = rig.guard("other");
    other.breaker().forceOpen();
    Mono<String> guarded = get(method("inventory", "other"), Mono.just("5"));
    assertThrows(CallNotPermittedException.class, guarded::block);
    assertCounts(guard.breaker(), "ignored 1");
    assertCounts(other.breaker(), "rejected 1");
  }

  @Test
  void a_method_that_returns_no_publisher_returns_none() throws Throwable {
    assertNull(stock.callReplaced(() -> null));
    assertCounts(guard.breaker(), "");
  }
}
