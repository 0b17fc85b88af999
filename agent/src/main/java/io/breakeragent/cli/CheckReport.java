package io.breakeragent.cli;

import io.breakeragent.call.GuardSettings;
import io.breakeragent.call.Mode;
import io.breakeragent.config.Configuration;
import io.breakeragent.target.Target;
import io.breakeragent.weave.RehearsedMethod;
import io.breakeragent.weave.TargetRow;
import java.io.PrintStream;
import java.util.List;
import java.util.Objects;

/** Prints what a file would guard: a block for each target. */
final class CheckReport {

  private final String file;
  private final boolean verbose;
  private final Configuration configuration;
  private final PrintStream out;
  private int methods;
  private int problems;

  CheckReport(CheckOptions options, Configuration configuration, PrintStream out) {
    this.file = options.file();
    this.verbose = options.verbose();
    this.configuration = configuration;
    this.out = out;
  }

  /** Prints everything; returns how many problems there are. */
  int print(Inspection inspection) {
    for (String problem : inspection.classPath().problems()) {
      printProblem("--classpath: " + problem);
    }
    List<List<TargetRow>> groups = inspection.groups();
    for (List<TargetRow> group : groups) {
      print(group, inspection);
      out.println();
    }
    print("", Findings.ofExceptions(configuration.exceptions(), inspection));
    inspection.unread().forEach(unread -> printProblem("cannot be read: " + unread));
    if (configuration.mode() == Mode.OFF) {
      out.println("note: mode is off: nothing is woven until that is changed");
    }
    out.println(
        file
            + ": "
            + counted(groups.size(), "target")
            + unfolded(groups)
            + ", "
            + counted(methods, "method")
            + ", "
            + counted(problems, "problem"));
    return problems;
  }

  private void print(List<TargetRow> group, Inspection inspection) {
    Target first = group.get(0).target();
    String line = "line " + first.line() + ": ";
    if (first.preset() == null) {
      out.println(line + first.classes() + breaker(first));
      print(group.get(0), inspection);
      return;
    }
    boolean isShared =
        group.stream()
            .map(TargetRow::target)
            .allMatch(target -> target.isExempt() || target.breaker().equals(first.breaker()));
    out.println(line + "preset " + first.preset() + (isShared ? breaker(first) : ""));
    print("    ", Findings.ofPreset(first.preset(), group, inspection));
    for (TargetRow row : group) {
      Target target = row.target();
      boolean isTold = isShared && !target.isExempt();
      out.println("  " + target.classes() + (isTold ? "" : breaker(target)));
      print(row, inspection);
    }
  }

  private void print(TargetRow row, Inspection inspection) {
    List<RehearsedMethod> found = inspection.methodsOf(row);
    methods += found.size();
    new MethodLines(row.target().classes().toString(), verbose)
        .of(found)
        .forEach(line -> out.println("    " + line));
    print("    ", Findings.of(row, inspection));
  }

  private void print(String indent, Findings findings) {
    for (Finding problem : findings.problems()) {
      printProblem(indent, file + ":" + problem.line() + ": " + problem.text());
    }
    findings.notes().forEach(note -> out.println(indent + "note: " + note));
  }

  private String breaker(Target target) {
    if (target.isExempt()) {
      return " -> no breaker";
    }
    String name = target.breaker();
    GuardSettings settings = Objects.requireNonNull(configuration.breakers().get(name));
    String kind = name.indexOf('{') < 0 ? " -> breaker " : " -> a breaker for each ";
    String mode = settings.mode() == Mode.ENFORCE ? "" : ", mode " + settings.mode();
    return kind + name + mode;
  }

  private String unfolded(List<List<TargetRow>> groups) {
    int all = configuration.targets().size();
    return all == groups.size() ? "" : " (" + all + " with presets unfolded)";
  }

  private void printProblem(String problem) {
    printProblem("", problem);
  }

  private void printProblem(String indent, String problem) {
    problems++;
    out.println(indent + "! " + problem);
  }

  private static String counted(int number, String noun) {
    return (number == 0 ? "no" : number) + " " + noun + (number == 1 ? "" : "s");
  }
}
