package io.breakeragent.packed;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an application that calls every method of a class twice said of each second call. */
final class RejectionOutcomes {

  private RejectionOutcomes() {}

  /** The outcome by the method's name. */
  static Map<String, String> of(String stdout) {
    return stdout
        .lines()
        .filter(line -> line.contains(" -> "))
        .collect(
            Collectors.toMap(
                line -> line.substring(0, line.indexOf(" -> ")),
                line -> line.substring(line.indexOf(" -> ") + 4),
                (a, b) -> a + b,
                TreeMap::new));
  }

  /** A YAML text with a breaker for each public method of the class, all with these defaults. */
  static String yaml(String defaults, Class<?> type) {
    String targets =
        methodsOf(type).stream()
            .map(
                name ->
                    "  - {breaker: %s, class: %s, methods: [%s]}"
                        .formatted(name, type.getName(), name))
            .collect(Collectors.joining("\n"));
    return "defaults: {consecutiveFailureThreshold: 1, %s}\ntargets:\n%s\n"
        .formatted(defaults, targets);
  }

  static List<String> methodsOf(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .map(Method::getName)
        .sorted()
        .toList();
  }
}
