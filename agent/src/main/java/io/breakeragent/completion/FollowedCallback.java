package io.breakeragent.completion;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** A callback of one call, whose methods say how the call ended before they run. */
final class FollowedCallback extends StandIn {

  private final Completion.Callback rules;
  private final CallEnd end;

  FollowedCallback(@Nullable Object callback, Completion.Callback rules, CallEnd end) {
    super(callback);
    this.rules = rules;
    this.end = end;
  }

  @Override
  @Nullable Object onCall(Method method, @Nullable Object[] arguments) throws Throwable {
    if (!end.isTold()) {
      look(method, arguments);
    }
    return pass(method, arguments);
  }

  private void look(Method method, @Nullable Object[] arguments) {
    String name = method.getName();
    boolean failure = rules.failure().contains(name);
    Throwable thrown = failure ? thrownAmong(arguments) : null;
    if (thrown != null) {
      end.end(null, thrown);
    } else if (rules.success().contains(name)) {
      end.end(valueAmong(arguments, method.getParameterTypes()), null);
    } else if (failure) {
      end.end(null, new UnexplainedFailure(name));
    } else if (rules.cancel().contains(name)) {
      end.end(null, new Cancelled());
    }
  }

  private static @Nullable Throwable thrownAmong(@Nullable Object[] arguments) {
    for (Object argument : arguments) {
      if (argument instanceof Throwable thrown) {
        return thrown;
      }
    }
    return null;
  }

  /** The last argument that is not there for a throwable: the first may be a handle of the call. */
  private static @Nullable Object valueAmong(@Nullable Object[] arguments, Class<?>[] types) {
    for (int i = types.length - 1; i >= 0; i--) {
      if (!Throwable.class.isAssignableFrom(types[i])) {
        return arguments[i];
      }
    }
    return null;
  }
}
