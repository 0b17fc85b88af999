package io.breakeragent.completion;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** A publisher whose subscribers have to be let in. Subscribed to from any thread. */
final class GuardedPublisher extends StandIn {

  private final Gatekeeper gatekeeper;
  private final PublisherKind.Values values;

  GuardedPublisher(Object publisher, Gatekeeper gatekeeper, PublisherKind.Values values) {
    super(publisher);
    this.gatekeeper = gatekeeper;
    this.values = values;
  }

  @Override
  @Nullable Object onCall(Method method, @Nullable Object[] arguments) throws Throwable {
    Class<?>[] types = method.getParameterTypes();
    Object subscriber = arguments.length == 1 ? arguments[0] : null;
    if (subscriber == null || !types[0].isInterface() || !method.getName().equals("subscribe")) {
      return pass(method, arguments);
    }
    Gatekeeper.Entry entry = gatekeeper.enter();
    Throwable refusal = entry.refusal();
    if (refusal != null) {
      refuse(subscriber, types[0], refusal);
      return null;
    }
    CallEnd end = entry.end();
    return end == null ? pass(method, arguments) : subscribe(method, subscriber, types[0], end);
  }

  private @Nullable Object subscribe(
      Method method, Object subscriber, Class<?> declared, CallEnd end) throws Throwable {
    Object guarded = guard(subscriber, declared, end);
    try {
      return pass(method, guarded);
    } catch (Throwable thrown) {
      end.end(null, thrown);
      throw thrown;
    } finally {
      gatekeeper.left(end);
    }
  }

  private Object guard(Object subscriber, Class<?> declared, CallEnd end) {
    try {
      Class<?> type = GuardedSubscriber.interfaceOf(subscriber, declared);
      return new GuardedSubscriber(subscriber, end, values).proxyAs(type);
    } catch (RuntimeException | LinkageError fault) {
      end.lose(fault);
      return subscriber;
    }
  }

  /** A subscriber is told nothing, not even an error, before it has a subscription. */
  private static void refuse(Object subscriber, Class<?> type, Throwable refusal) throws Throwable {
    Method onSubscribe = Methods.named("onSubscribe", type);
    Class<?> subscription = onSubscribe.getParameterTypes()[0];
    Object none = new StandIn(null).proxyAs(subscription);
    call(onSubscribe, subscriber, none);
    call(Methods.named("onError", type), subscriber, refusal);
  }
}
