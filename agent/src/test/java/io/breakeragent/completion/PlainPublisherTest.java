package io.breakeragent.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** C11: publishers of somebody's own making. */
class PlainPublisherTest {

  /** Not one of Reactor's, as a driver has them. */
  private record Plain(Flux<String> source) implements Publisher<String> {

    @Override
    public void subscribe(Subscriber<? super String> subscriber) {
      source.subscribe(subscriber);
    }
  }

  private final Gate gate = new Gate();

  @Test
  void a_publisher_is_replaced_by_one_that_ends_the_call() {
    assertEquals(2, Flux.from(guard(source("one", "two"))).count().block());
    assertEquals(List.of("result null"), gate.told);
  }

  /** So does every Mono.from, as users of MongoDB's driver have it: they got what they wanted. */
  @Test
  void who_cancels_after_a_value_has_got_what_he_wanted() {
    assertEquals("one", Mono.from(guard(source("one", "two"))).block());
    assertEquals(List.of("result null"), gate.told);
  }

  @Test
  void who_cancels_before_it_has_not() {
    Mono.from(guard(new Plain(Flux.never()))).subscribe().dispose();
    assertEquals(List.of("thrown Cancelled"), gate.told);
  }

  @Test
  void a_publisher_that_throws_at_its_subscriber_has_failed() {
    Publisher<String> broken =
        subscriber -> {
          throw new IllegalStateException("no subscribers, please");
        };
    Publisher<String> guarded = guard(broken);
    assertThrows(
        IllegalStateException.class, () -> guarded.subscribe(new BaseSubscriber<String>() {}));
    assertEquals(List.of("thrown IllegalStateException"), gate.told);
  }

  @Test
  void the_jdks_own_publishers_are_publishers_too() throws Throwable {
    List<Object> seen = new ArrayList<>();
    try (SubmissionPublisher<String> source = new SubmissionPublisher<>(Runnable::run, 16)) {
      flow(source).subscribe(new Collecting(seen));
      source.submit("one");
      assertEquals(List.of(), gate.told);
    }
    assertEquals(List.of("subscribed", "one", "complete"), seen);
    assertEquals(List.of("result null"), gate.told);
  }

  @Test
  void a_refused_subscriber_has_a_subscription_before_it_is_told() throws Throwable {
    List<Object> seen = new ArrayList<>();
    ConnectException refusal = new ConnectException("breaker is OPEN");
    gate.refusal = refusal;
    try (SubmissionPublisher<String> source = new SubmissionPublisher<>(Runnable::run, 16)) {
      flow(source).subscribe(new Collecting(seen));
      assertFalse(source.hasSubscribers());
    }
    assertEquals(List.of("subscribed", refusal), seen);
  }

  @Test
  void only_interfaces_and_reactors_own_can_be_replaced() {
    assertTrue(Publishers.canReplace("org.reactivestreams.Publisher", true));
    assertTrue(Publishers.canReplace("reactor.core.publisher.Mono", false));
    assertTrue(Publishers.canReplace("reactor.core.publisher.Flux", false));
    assertFalse(Publishers.canReplace("reactor.core.publisher.ConnectableFlux", false));
  }

  private static Publisher<String> source(String... values) {
    return new Plain(Flux.just(values));
  }

  @SuppressWarnings("unchecked")
  private Publisher<String> guard(Publisher<String> publisher) {
    try {
      Object guarded = publishers(Publisher.class).guard(publisher, gate);
      return (Publisher<String>) assertInstanceOf(Publisher.class, guarded);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  @SuppressWarnings("unchecked")
  private Flow.Publisher<String> flow(Flow.Publisher<String> publisher) throws Throwable {
    return (Flow.Publisher<String>) publishers(Flow.Publisher.class).guard(publisher, gate);
  }

  private static Publishers publishers(Class<?> type) {
    return new Publishers(
        type.getName(), new WeakReference<>(PlainPublisherTest.class.getClassLoader()));
  }

  /** Takes everything and writes it down. */
  private record Collecting(List<Object> seen) implements Flow.Subscriber<String> {

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      seen.add("subscribed");
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String item) {
      seen.add(item);
    }

    @Override
    public void onError(Throwable throwable) {
      seen.add(throwable);
    }

    @Override
    public void onComplete() {
      seen.add("complete");
    }
  }
}
