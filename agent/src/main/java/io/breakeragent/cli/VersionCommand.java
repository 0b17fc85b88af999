package io.breakeragent.cli;

import io.breakeragent.Version;
import java.io.PrintStream;
import java.util.List;

/** {@code version}: prints which agent this is. */
final class VersionCommand implements Command {

  @Override
  public String name() {
    return "version";
  }

  @Override
  public String usage() {
    return "version          print the version";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) throws Mistake {
    Mistake.ifMoreThan(0, arguments);
    out.println("breaker-agent " + Version.text());
    return DONE;
  }
}
