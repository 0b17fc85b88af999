package io.breakeragent.demo;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;

/**
 * What the command line asks for.
 *
 * @param secondsPerPhase empty for the story's own pace
 */
record Options(Path agent, OptionalInt secondsPerPhase, boolean keepRunning, boolean help) {
  static final String USAGE =
      """
      usage: java -jar demo-app.jar [options]
        --agent PATH           the agent's jar (default: agent/target/breaker-agent.jar)
        --keep-running         repeat the outage until Ctrl-C, so that JConsole can look on
        --seconds-per-phase N  another pace: N seconds for each of the four phases (1 to 60)
        --help                 this text""";

  /**
   * Reads the command line.
   *
   * @param builtAgent where the build puts the agent
   * @throws IllegalArgumentException with a message for the user
   */
  static Options parse(List<String> args, Path builtAgent) {
    Path agent = builtAgent;
    OptionalInt secondsPerPhase = OptionalInt.empty();
    boolean keepRunning = false;
    boolean help = false;
    for (Iterator<String> rest = args.iterator(); rest.hasNext(); ) {
      String option = rest.next();
      switch (option) {
        case "--agent" -> agent = Path.of(valueOf(option, rest));
        case "--seconds-per-phase" ->
            secondsPerPhase = OptionalInt.of(seconds(valueOf(option, rest)));
        case "--keep-running" -> keepRunning = true;
        case "--help" -> help = true;
        default -> throw new IllegalArgumentException("unknown option " + option);
      }
    }
    return new Options(agent, secondsPerPhase, keepRunning, help);
  }

  private static String valueOf(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return rest.next();
  }

  private static int seconds(String value) {
    if (!value.matches("[1-9]|[1-5][0-9]|60")) {
      throw new IllegalArgumentException("not a number of seconds from 1 to 60: " + value);
    }
    return Integer.parseInt(value);
  }
}
