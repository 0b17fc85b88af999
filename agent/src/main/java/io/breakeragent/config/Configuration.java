package io.breakeragent.config;

import io.breakeragent.call.GuardSettings;
import io.breakeragent.call.Mode;
import io.breakeragent.target.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything a good file says. Immutable.
 *
 * @param mode of the whole agent; {@link Mode#OFF} is then every breaker's mode too
 * @param jmxOperations whether operators may change breakers through JMX
 * @param breakers every breaker that a target names, with all its settings: the declared ones
 *     first, each group in the order of the file
 * @param targets at least one, in the order of the file
 * @param exceptions those that the file itself names, which those of its presets are not
 */
public record Configuration(
    Mode mode,
    boolean jmxOperations,
    Map<String, GuardSettings> breakers,
    List<Target> targets,
    List<NamedException> exceptions) {

  /** What is in force where a file cannot be used: nothing is woven. */
  public static final Configuration NONE =
      new Configuration(Mode.OFF, false, Map.of(), List.of(), List.of());

  /** How many entries {@code targets} has in the file, where a preset is one. */
  public int entries() {
    Set<String> presets = new HashSet<>();
    int entries = 0;
    for (Target target : targets) {
      String preset = target.presetEntry();
      if (preset == null || presets.add(preset)) {
        entries++;
      }
    }
    return entries;
  }
}
