package io.breakeragent.packed;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an application that calls each of its methods twice said: how often each body ran. */
final class Runs {

  private Runs() {}

  static Map<String, Integer> of(String stdout) {
    return stdout
        .lines()
        .map(line -> line.split(" ran "))
        .filter(parts -> parts.length == 2)
        .collect(
            Collectors.toMap(
                parts -> parts[0], parts -> Integer.valueOf(parts[1]), Integer::sum, TreeMap::new));
  }

  /** The names of those that the agent guards: the body did not run at the second call. */
  static Set<String> guarded(String stdout) {
    Map<String, Integer> runs = of(stdout);
    runs.values().removeIf(number -> number == 2);
    return runs.keySet();
  }

  static Set<String> unguarded(String stdout) {
    Map<String, Integer> runs = of(stdout);
    runs.values().removeIf(number -> number < 2);
    return runs.keySet();
  }
}
