package io.breakeragent.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** {@code java -jar breaker-agent.jar COMMAND}. */
public final class Main {

  private static final List<Command> COMMANDS =
      List.of(new CheckCommand(), new PresetsCommand(), new VersionCommand());

  private Main() {}

  public static void main(String[] arguments) throws IOException {
    System.exit(run(List.of(arguments), System.out, System.err));
  }

  /** Runs the command that the first argument names; returns the exit code. */
  static int run(List<String> arguments, PrintStream out, PrintStream err) throws IOException {
    for (Command command : COMMANDS) {
      if (!arguments.isEmpty()
          && arguments.get(0).equals(command.name())
          && arguments.size() - 1 <= command.maxArguments()) {
        return command.run(arguments.subList(1, arguments.size()), out, err);
      }
    }
    err.println("usage: java -jar breaker-agent.jar COMMAND");
    for (Command command : COMMANDS) {
      err.println("  " + command.usage());
    }
    err.println("To guard an application:");
    err.println("  java -javaagent:breaker-agent.jar=breakers.yaml -jar app.jar");
    return Command.USAGE;
  }
}
