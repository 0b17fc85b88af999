package io.breakeragent.cli;

import io.breakeragent.classpath.ClassPath;
import io.breakeragent.config.ConfigReader;
import io.breakeragent.config.ConfigResult;
import io.breakeragent.config.Configuration;
import java.io.PrintStream;
import java.util.List;

/** {@code check}: says what an agent would do with a file, and what is wrong with it. */
final class CheckCommand implements Command {

  @Override
  public String name() {
    return "check";
  }

  @Override
  public String usage() {
    return CheckOptions.USAGE + "   say what a file would guard, and what is wrong with it";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) throws Mistake {
    CheckOptions options = CheckOptions.of(arguments);
    ConfigResult result = ConfigReader.read(options.file());
    if (result instanceof ConfigResult.Bad bad) {
      bad.problems().forEach(out::println);
      return PROBLEMS;
    }
    Configuration configuration = ((ConfigResult.Good) result).configuration();
    String classPath = options.classPath();
    try (ClassPath opened = classPath == null ? ClassPath.empty() : ClassPath.open(classPath)) {
      Inspection inspection = new Inspection(configuration, opened, classPath != null);
      CheckReport report = new CheckReport(options, configuration, out);
      return report.print(inspection) == 0 ? DONE : PROBLEMS;
    }
  }
}
