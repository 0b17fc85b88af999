package io.breakeragent.weave;

import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A JVM of a few loaded classes, which remembers what it was asked to retransform. */
final class FakeInstrumentation {

  final List<Class<?>> loaded = new ArrayList<>();
  final List<Class<?>> retransformed = new ArrayList<>();
  final Set<Class<?>> unmodifiable = new HashSet<>();
  final Set<Class<?>> failing = new HashSet<>();

  Instrumentation proxy() {
    return (Instrumentation)
        Proxy.newProxyInstance(
            FakeInstrumentation.class.getClassLoader(),
            new Class<?>[] {Instrumentation.class},
            (proxy, method, arguments) -> answer(method, arguments));
  }

  private @Nullable Object answer(Method method, Object[] arguments) throws Exception {
    return switch (method.getName()) {
      case "addTransformer" -> null;
      case "getAllLoadedClasses" -> loaded.toArray(Class<?>[]::new);
      case "isModifiableClass" -> !unmodifiable.contains((Class<?>) arguments[0]);
      case "retransformClasses" -> {
        for (Class<?> type : (Class<?>[]) arguments[0]) {
          if (failing.contains(type)) {
            throw new UnmodifiableClassException(type.getName());
          }
          retransformed.add(type);
        }
        yield null;
      }
      default -> throw new UnsupportedOperationException(method.toString());
    };
  }
}
