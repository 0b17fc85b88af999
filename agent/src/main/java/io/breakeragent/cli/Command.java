package io.breakeragent.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** One thing that the jar does when it is run. */
interface Command {

  /** Exit code: it is done. */
  int DONE = 0;

  /** Exit code: it is done, and there is something wrong with what it looked at. */
  int PROBLEMS = 1;

  /** Exit code: it was asked for something that there is not. */
  int USAGE = 2;

  String name();

  /** How it is called, {@code presets [NAME]}, and in a few words what for. */
  String usage();

  /** How many arguments it takes at most. */
  int maxArguments();

  /**
   * Does it.
   *
   * @param arguments those after the name, not too many
   * @return the exit code
   */
  int run(List<String> arguments, PrintStream out, PrintStream err) throws IOException;
}
