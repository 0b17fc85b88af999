package io.breakeragent;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.Outcome;

/** A jcstress test that runs without jcstress: in this JVM, where it costs no start of another. */
final class Race {

  /** The states of one heat. */
  private static final int STATES = 500;

  private final Class<?> type;
  private final Class<?> resultType;
  private final List<Method> actors;
  private final List<Method> arbiters;

  Race(Class<?> type) {
    this.type = type;
    actors = methods(Actor.class);
    arbiters = methods(Arbiter.class);
    resultType =
        Stream.of(actors, arbiters)
            .flatMap(List::stream)
            .flatMap(method -> Arrays.stream(method.getParameterTypes()))
            .findFirst()
            .orElseThrow();
  }

  int threads() {
    return actors.size();
  }

  /** All that came out where each actor ran on a thread of its own, at about the same moment. */
  Set<String> heat(Lockstep lockstep) throws Exception {
    Object[] states = new Object[STATES];
    Object[] results = new Object[STATES];
    for (int i = 0; i < STATES; i++) {
      states[i] = type.getConstructor().newInstance();
      results[i] = resultType.getConstructor().newInstance();
    }
    lockstep.run(STATES, (thread, state) -> act(actors.get(thread), states[state], results[state]));
    for (int i = 0; i < STATES; i++) {
      for (Method arbiter : arbiters) {
        act(arbiter, states[i], results[i]);
      }
    }
    return Arrays.stream(results).map(Object::toString).collect(Collectors.toSet());
  }

  boolean accepts(String outcome) {
    return Arrays.stream(type.getAnnotationsByType(Outcome.class))
        .filter(expected -> expected.expect() == Expect.ACCEPTABLE)
        .flatMap(expected -> Arrays.stream(expected.id()))
        .anyMatch(outcome::matches);
  }

  /** What it means when none of the accepted outcomes comes out. */
  String defect() {
    return Arrays.stream(type.getAnnotationsByType(Outcome.class))
        .filter(expected -> expected.expect() == Expect.FORBIDDEN)
        .findFirst()
        .map(Outcome::desc)
        .orElseThrow();
  }

  private List<Method> methods(Class<? extends Annotation> role) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.isAnnotationPresent(role))
        .toList();
  }

  private static void act(Method part, Object state, Object result)
      throws IllegalAccessException, InvocationTargetException {
    if (part.getParameterCount() == 0) {
      part.invoke(state);
    } else {
      part.invoke(state, result);
    }
  }
}
