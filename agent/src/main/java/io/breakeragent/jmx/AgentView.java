package io.breakeragent.jmx;

import java.util.List;

/** The agent as its MBeans see it. Thread-safe; reading changes nothing. */
public interface AgentView {

  String version();

  /** The path of the YAML file in force. */
  String configPath();

  /** When the configuration in force was loaded, ISO 8601. */
  String configLoadedAt();

  /** What is wrong with the configuration last read, or an empty string. */
  String configError();

  /** The mode of the whole agent. */
  String mode();

  /**
   * Changes the mode of the whole agent and says so in a sentence.
   *
   * @throws IllegalArgumentException if there is no such mode
   */
  String setMode(String mode);

  /** A row per target: its line in the YAML and what it matched, or why it matched nothing. */
  List<String> targetReport();

  /**
   * The targets that guard less than they say so far; of a preset's targets one that guards is
   * enough.
   */
  List<String> unmatchedTargets();

  int wovenMethods();

  /**
   * The woven methods that a breaker guards.
   *
   * @param pattern its name as the targets spell it
   */
  List<String> targetsOf(String pattern);
}
