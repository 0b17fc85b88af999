package io.breakeragent.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Collections;
import java.util.List;

/** {@code java -jar breaker-agent.jar COMMAND}. */
public final class Main {

  private static final List<Command> COMMANDS =
      List.of(new CheckCommand(), new PresetsCommand(), new VersionCommand());

  private static final String USAGE = "usage: java -jar breaker-agent.jar ";

  private static final List<String> HELP = List.of("--help", "-h");

  private Main() {}

  public static void main(String[] arguments) throws IOException {
    System.exit(run(List.of(arguments), System.out, System.err));
  }

  /** Runs the command that the first argument names; returns the exit code. */
  static int run(List<String> arguments, PrintStream out, PrintStream err) throws IOException {
    if (arguments.isEmpty()) {
      printUsage(err);
      return Command.USAGE;
    }
    if (arguments.get(0).equals("help") || !Collections.disjoint(arguments, HELP)) {
      printUsage(out);
      return Command.DONE;
    }
    String name = arguments.get(0);
    for (Command command : COMMANDS) {
      if (name.equals(command.name())) {
        return run(command, arguments.subList(1, arguments.size()), out, err);
      }
    }
    List<String> names = COMMANDS.stream().map(Command::name).toList();
    err.println(Mistake.unknown("command", name, names).getMessage());
    printUsage(err);
    return Command.USAGE;
  }

  private static int run(Command command, List<String> arguments, PrintStream out, PrintStream err)
      throws IOException {
    try {
      return command.run(arguments, out, err);
    } catch (Mistake mistake) {
      err.println(mistake.getMessage());
      err.println(USAGE + command.usage());
      return Command.USAGE;
    }
  }

  private static void printUsage(PrintStream to) {
    to.println(USAGE + "COMMAND");
    for (Command command : COMMANDS) {
      to.println("  " + command.usage());
    }
    to.println("To guard an application:");
    to.println("  java -javaagent:breaker-agent.jar=breakers.yaml -jar app.jar");
  }
}
