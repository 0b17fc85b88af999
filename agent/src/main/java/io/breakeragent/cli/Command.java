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

  /**
   * Does it.
   *
   * @param arguments those after the name
   * @return the exit code
   * @throws Mistake if they are not those that it takes
   */
  int run(List<String> arguments, PrintStream out, PrintStream err) throws IOException, Mistake;
}
