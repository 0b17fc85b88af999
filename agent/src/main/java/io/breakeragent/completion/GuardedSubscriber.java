package io.breakeragent.completion;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** A subscriber that was let in: its terminal signal is the end of the call. */
final class GuardedSubscriber extends StandIn {

  private static final String CORE_SUBSCRIBER = "reactor.core.CoreSubscriber";

  private final CallEnd end;
  private final PublisherKind.Values values;
  private volatile boolean hasValue;

  GuardedSubscriber(Object subscriber, CallEnd end, PublisherKind.Values values) {
    super(subscriber);
    this.end = end;
    this.values = values;
  }

  /**
   * The interface to stand in with: Reactor's own kind of subscriber where it is one, since that
   * carries the context; but no more, since others would be fused with the source behind our back.
   */
  static Class<?> interfaceOf(Object subscriber, Class<?> declared) {
    for (Class<?> type : Interfaces.of(subscriber.getClass())) {
      if (type.getName().equals(CORE_SUBSCRIBER)) {
        return type;
      }
    }
    return declared;
  }

  @Override
  @Nullable Object onCall(Method method, @Nullable Object[] arguments) throws Throwable {
    Object argument = arguments.length == 1 ? arguments[0] : null;
    switch (method.getName()) {
      case "onSubscribe" -> {
        Class<?> type = method.getParameterTypes()[0];
        Object subscription = new GuardedSubscription(argument).proxyAs(type);
        return pass(method, subscription);
      }
      case "onNext" -> onNext(argument);
      case "onError" -> end.end(null, (Throwable) argument);
      case "onComplete" -> end.end(null, null);
      default -> {}
    }
    return pass(method, arguments);
  }

  private void onNext(@Nullable Object value) {
    if (values == PublisherKind.Values.ONE) {
      // Before it is passed on: what is made of it takes a time that is not the call's.
      end.end(value, null);
    } else if (!hasValue) {
      hasValue = true;
    }
  }

  private void onCancel() {
    boolean enough = hasValue && values == PublisherKind.Values.ONE_OR_MANY;
    end.end(null, enough ? null : new Cancelled());
  }

  /** Not the source's own: a subscriber that knew that one could poll it and see no signals. */
  private final class GuardedSubscription extends StandIn {

    GuardedSubscription(@Nullable Object subscription) {
      super(subscription);
    }

    @Override
    @Nullable Object onCall(Method method, @Nullable Object[] arguments) throws Throwable {
      if (method.getName().equals("cancel") && !end.isTold()) {
        onCancel();
      }
      return pass(method, arguments);
    }
  }
}
