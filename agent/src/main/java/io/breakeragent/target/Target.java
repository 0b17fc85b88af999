package io.breakeragent.target;

import java.util.List;

/**
 * One entry of {@code targets}: a breaker, and the methods that it guards. Immutable.
 *
 * @param breaker the breaker's name
 * @param methods what a method has to match one of; an empty list means every method
 * @param except what a method must not match any of
 * @param line where it stands in the YAML file, from 1
 */
public record Target(
    String breaker,
    ClassSelector classes,
    List<MethodPattern> methods,
    List<MethodPattern> except,
    int line) {

  /** Whether a method of a class that {@link #classes} selects is meant, as far as names tell. */
  public boolean selects(String methodName, List<String> parameterTypes) {
    return (methods.isEmpty() || anyMatches(methods, methodName, parameterTypes))
        && !anyMatches(except, methodName, parameterTypes);
  }

  private static boolean anyMatches(
      List<MethodPattern> patterns, String methodName, List<String> parameterTypes) {
    for (MethodPattern pattern : patterns) {
      if (pattern.matches(methodName, parameterTypes)) {
        return true;
      }
    }
    return false;
  }
}
