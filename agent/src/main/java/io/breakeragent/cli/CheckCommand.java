package io.breakeragent.cli;

import io.breakeragent.classpath.ClassPath;
import io.breakeragent.config.ConfigReader;
import io.breakeragent.config.ConfigResult;
import io.breakeragent.config.Configuration;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code check}: says what an agent would do with a file, and what is wrong with it. */
final class CheckCommand implements Command {

  private static final String CLASS_PATH = "--classpath";
  private static final String VERBOSE = "--verbose";

  @Override
  public String name() {
    return "check";
  }

  @Override
  public String usage() {
    return "check FILE ["
        + CLASS_PATH
        + " CP] ["
        + VERBOSE
        + "]   say what a file would guard, and what is wrong with it";
  }

  @Override
  public int maxArguments() {
    return 4;
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    List<String> files = new ArrayList<>(arguments);
    String classPath = null;
    boolean verbose = files.remove(VERBOSE);
    int option = files.indexOf(CLASS_PATH);
    if (option >= 0 && option + 1 < files.size()) {
      classPath = files.remove(option + 1);
      files.remove(option);
    }
    if (files.size() != 1 || files.get(0).startsWith("-")) {
      err.println("usage: java -jar breaker-agent.jar " + usage());
      return USAGE;
    }
    return check(files.get(0), classPath, verbose, out);
  }

  private static int check(
      String file, @Nullable String classPath, boolean verbose, PrintStream out) {
    ConfigResult result = ConfigReader.read(file);
    if (result instanceof ConfigResult.Bad bad) {
      bad.problems().forEach(out::println);
      return PROBLEMS;
    }
    Configuration configuration = ((ConfigResult.Good) result).configuration();
    try (ClassPath opened = classPath == null ? ClassPath.empty() : ClassPath.open(classPath)) {
      Inspection inspection = new Inspection(configuration, opened, classPath != null);
      CheckReport report = new CheckReport(file, configuration, verbose, out);
      return report.print(inspection) == 0 ? DONE : PROBLEMS;
    }
  }
}
