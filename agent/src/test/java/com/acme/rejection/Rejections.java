package com.acme.rejection;

import com.acme.Console;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** Calls every public method of a class twice and says how the second call ended. */
public final class Rejections {

  private Rejections() {}

  public static void main(String[] args) throws Exception {
    Class<?> type = Class.forName(args[0]);
    Object target = type.getDeclaredConstructor().newInstance();
    Method[] methods = type.getMethods();
    Stream.of(methods)
        .filter(method -> method.getDeclaringClass() == type)
        .sorted(Comparator.comparing(Method::getName))
        .forEach(
            method -> {
              outcome(method, target);
              Console.say(method.getName() + " -> " + outcome(method, target));
            });
    Console.ask("ready");
  }

  private static String outcome(Method method, Object target) {
    try {
      return "returned " + show(method.invoke(target));
    } catch (InvocationTargetException e) {
      return "threw " + show(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String show(Object result) {
    if (result instanceof Throwable thrown) {
      StackTraceElement[] frames = thrown.getStackTrace();
      String place = frames.length == 0 ? "nowhere" : frames[0].toString();
      return handled(thrown.getClass()) + " at " + place + ": " + thrown.getMessage();
    }
    if (result instanceof CompletionStage<?> stage) {
      try {
        return "a future of " + show(stage.toCompletableFuture().join());
      } catch (CompletionException e) {
        return "a future that threw " + show(e.getCause());
      }
    }
    return result != null && result.getClass().isArray()
        ? result.getClass().getSimpleName() + Array.getLength(result)
        : String.valueOf(result);
  }

  /** The most special type that this application could have a handler for. */
  private static String handled(Class<?> type) {
    Class<?> known = type;
    while (!known.getName().startsWith("java.") && !known.getName().startsWith("com.acme.")) {
      known = known.getSuperclass();
    }
    return known.getName();
  }
}
