package io.breakeragent.cli;

import io.breakeragent.target.Spelling;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code check} is asked for.
 *
 * @param classPath null if none is given
 * @param verbose whether signatures are to be spelled out
 */
record CheckOptions(String file, @Nullable String classPath, boolean verbose) {

  static final String USAGE = "check FILE [--classpath CP] [--verbose]";

  private static final String CLASS_PATH = "--classpath";
  private static final String VERBOSE = "--verbose";

  /** What other programs call them. */
  private static final Map<String, String> SHORT = Map.of("-cp", CLASS_PATH, "-v", VERBOSE);

  /** Reads the arguments, in any order. */
  static CheckOptions of(List<String> arguments) throws Mistake {
    List<String> files = new ArrayList<>();
    String classPath = null;
    boolean verbose = false;
    for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
      String argument = rest.next();
      if (argument.equals(VERBOSE)) {
        verbose = true;
      } else if (argument.equals(CLASS_PATH)) {
        classPath = valueOf(CLASS_PATH, rest);
      } else if (argument.startsWith("-")) {
        throw Mistake.unknown("option", argument, meant(argument));
      } else {
        files.add(argument);
      }
    }
    if (files.isEmpty()) {
      throw new Mistake("no FILE is given");
    }
    Mistake.ifMoreThan(1, files);
    return new CheckOptions(files.get(0), classPath, verbose);
  }

  private static String valueOf(String option, Iterator<String> rest) throws Mistake {
    if (!rest.hasNext()) {
      throw new Mistake(option + " needs a value");
    }
    return rest.next();
  }

  private static @Nullable String meant(String option) {
    String meant = SHORT.get(option);
    return meant == null ? Spelling.nearest(option, List.of(CLASS_PATH, VERBOSE)) : meant;
  }
}
