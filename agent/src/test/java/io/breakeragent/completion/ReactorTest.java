package io.breakeragent.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.ref.WeakReference;
import java.net.ConnectException;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.Exceptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/** C11: Mono and Flux are admitted at subscribe and ended once; row 19: they stay what they are. */
class ReactorTest {

  private final Gate gate = new Gate();

  @Test
  void nobody_comes_in_before_somebody_subscribes() {
    Mono<String> mono = guard(Mono.just("stock"));
    assertEquals(0, gate.entered);
    assertEquals("stock", mono.block());
    assertEquals(1, gate.entered);
    assertEquals(1, gate.left);
    assertEquals(List.of("result stock"), gate.told);
  }

  @Test
  void every_subscription_is_a_call() {
    Mono<String> mono = guard(Mono.just("stock"));
    mono.block();
    mono.block();
    assertEquals(2, gate.entered);
    assertEquals(List.of("result stock", "result stock"), gate.told);
  }

  @Test
  void every_retry_is_a_call() {
    Mono<String> mono = guard(Mono.error(new ConnectException()));
    assertThrows(RuntimeException.class, () -> mono.retry(2).block());
    assertEquals(3, gate.entered);
    assertEquals(3, gate.told.size());
  }

  @Test
  void an_error_is_a_failure_and_reaches_the_subscriber() {
    Mono<String> mono = guard(Mono.error(new ConnectException("refused")));
    Throwable thrown = assertThrows(RuntimeException.class, mono::block);
    assertInstanceOf(ConnectException.class, Exceptions.unwrap(thrown));
    assertEquals(List.of("thrown ConnectException"), gate.told);
  }

  @Test
  void an_empty_mono_is_a_success() {
    assertEquals(null, guard(Mono.empty()).block());
    assertEquals(List.of("result null"), gate.told);
  }

  @Test
  void the_call_has_ended_before_its_value_is_used() {
    Mono<String> mono = guard(Mono.just("stock"));
    assertThrows(
        IllegalStateException.class,
        () ->
            mono.map(
                    value -> {
                      assertEquals(List.of("result stock"), gate.told);
                      throw new IllegalStateException("the caller's own");
                    })
                .block());
    assertEquals(List.of("result stock"), gate.told);
  }

  /** B-12. */
  @Test
  void a_cancelled_mono_is_neutral_and_its_source_is_cancelled() {
    Sinks.One<String> source = Sinks.one();
    Disposable subscription = guard(source.asMono()).subscribe();
    assertEquals(List.of(), gate.told);
    subscription.dispose();
    assertEquals(List.of("thrown Cancelled"), gate.told);
    assertEquals(0, source.currentSubscriberCount());
  }

  @Test
  void a_timeout_downstream_is_a_cancellation() {
    Sinks.One<String> clock = Sinks.one();
    Mono<String> mono = guard(Mono.never());
    mono.timeout(clock.asMono()).subscribe(value -> {}, error -> {});
    clock.tryEmitValue("it is time").orThrow();
    assertEquals(List.of("thrown Cancelled"), gate.told);
  }

  @Test
  void a_flux_ends_with_its_last_signal() {
    Sinks.Many<String> source = Sinks.many().unicast().onBackpressureBuffer();
    Flux<String> flux = guardFlux(source.asFlux());
    flux.subscribe();
    source.tryEmitNext("one").orThrow();
    assertEquals(List.of(), gate.told);
    source.tryEmitComplete().orThrow();
    assertEquals(List.of("result null"), gate.told);
  }

  /** Their operators fuse with a source that lets them, and then signals are polled, not sent. */
  @Test
  void a_flux_that_could_be_fused_is_seen_to_its_end() {
    Flux<Integer> flux = guardFlux(Flux.range(1, 1000).map(i -> i + 1));
    assertEquals(1000, flux.publishOn(Schedulers.immediate()).map(i -> i).count().block());
    assertEquals(List.of("result null"), gate.told);
  }

  @Test
  void back_pressure_reaches_the_source() {
    long[] requested = new long[1];
    Flux<Integer> source = Flux.range(1, 1000).hide().doOnRequest(n -> requested[0] += n);
    assertEquals(10, guardFlux(source).take(10).count().block());
    assertEquals(10, requested[0]);
  }

  /** B-12. */
  @Test
  void a_flux_of_which_only_some_is_taken_is_neutral() {
    assertEquals(3, guardFlux(Flux.range(1, 10)).take(3).count().block());
    assertEquals(List.of("thrown Cancelled"), gate.told);
  }

  @Test
  void the_context_of_the_subscriber_reaches_the_source() {
    Mono<String> source = Mono.deferContextual(context -> Mono.just(context.<String>get("user")));
    assertEquals("me", guard(source).contextWrite(c -> c.put("user", "me")).block());
  }

  @Test
  void a_hot_publisher_admits_each_of_its_subscribers() {
    Sinks.Many<String> source = Sinks.many().multicast().onBackpressureBuffer();
    Flux<String> flux = guardFlux(source.asFlux());
    flux.subscribe(value -> {}, error -> {});
    flux.subscribe(value -> {}, error -> {});
    source.tryEmitError(new ConnectException()).orThrow();
    assertEquals(List.of("thrown ConnectException", "thrown ConnectException"), gate.told);
  }

  @Test
  void a_refused_subscriber_gets_the_refusal_as_an_error() {
    boolean[] subscribed = new boolean[1];
    Mono<String> mono =
        guard(Mono.just("stock").doOnSubscribe(subscription -> subscribed[0] = true));
    ConnectException refusal = new ConnectException("breaker is OPEN");
    gate.refusal = refusal;
    assertSame(refusal, Exceptions.unwrap(assertThrows(RuntimeException.class, mono::block)));
    assertEquals("instead", mono.onErrorReturn("instead").block());
    assertEquals(false, subscribed[0]);
    assertEquals(List.of(), gate.told);
  }

  @Test
  void a_refused_flux_fails_too() {
    gate.refusal = new ConnectException("breaker is OPEN");
    assertEquals("instead", guardFlux(Flux.just("stock")).onErrorReturn("instead").blockFirst());
  }

  @Test
  void a_subscription_may_pass_uncounted() {
    gate.counts = false;
    assertEquals("stock", guard(Mono.just("stock")).block());
    assertEquals(0, gate.left);
  }

  /** A declared Publisher may be a Mono in truth, which its callers may have found out. */
  @Test
  void a_mono_in_disguise_stays_one() throws Throwable {
    Object guarded = publishers("org.reactivestreams.Publisher").guard(Mono.just("stock"), gate);
    assertEquals("stock", assertInstanceOf(Mono.class, guarded).block());
    assertEquals(List.of("result stock"), gate.told);
  }

  @SuppressWarnings("unchecked")
  private <T> Mono<T> guard(Mono<T> mono) {
    try {
      Object guarded = publishers("reactor.core.publisher.Mono").guard(mono, gate);
      return (Mono<T>) assertInstanceOf(Mono.class, guarded);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  @SuppressWarnings("unchecked")
  private <T> Flux<T> guardFlux(Flux<T> flux) {
    try {
      Object guarded = publishers("reactor.core.publisher.Flux").guard(flux, gate);
      return (Flux<T>) assertInstanceOf(Flux.class, guarded);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  private static Publishers publishers(String type) {
    return new Publishers(type, new WeakReference<>(ReactorTest.class.getClassLoader()));
  }
}
