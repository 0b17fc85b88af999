package io.breakeragent.cli;

import io.breakeragent.call.GuardSettings;
import io.breakeragent.call.Mode;
import io.breakeragent.config.Configuration;
import io.breakeragent.target.Target;
import io.breakeragent.weave.RehearsedMethod;
import io.breakeragent.weave.TargetRow;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Prints what a file would guard: a block for each target. */
final class CheckReport {

  private final String file;
  private final Configuration configuration;
  private final PrintStream out;
  private int methods;
  private int problems;

  CheckReport(String file, Configuration configuration, PrintStream out) {
    this.file = file;
    this.configuration = configuration;
    this.out = out;
  }

  /** Prints everything; returns how many problems there are. */
  int print(Inspection inspection) {
    for (String problem : inspection.classPath().problems()) {
      printProblem("--classpath: " + problem);
    }
    for (List<TargetRow> group : inspection.groups()) {
      print(group, inspection);
      out.println();
    }
    inspection.unread().forEach(unread -> printProblem("cannot be read: " + unread));
    if (configuration.mode() == Mode.OFF) {
      out.println("note: mode is off: nothing is woven until that is changed");
    }
    out.println(
        file
            + ": "
            + counted(configuration.targets().size(), "target")
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
      print(line, group.get(0), inspection);
      return;
    }
    out.println(line + "preset " + first.preset());
    print(Findings.ofPreset(first.preset(), group, inspection), first);
    group.forEach(row -> print("", row, inspection));
  }

  private void print(String line, TargetRow row, Inspection inspection) {
    Target target = row.target();
    out.println((line.isEmpty() ? "  " : line) + target.classes() + " -> " + breaker(target));
    Map<String, List<String>> alike = new LinkedHashMap<>();
    for (RehearsedMethod method : inspection.methodsOf(row)) {
      methods++;
      String fate =
          "      ends        " + method.end() + "%n      if refused  " + method.refusal() + "%n";
      alike.computeIfAbsent(fate, any -> new ArrayList<>()).add(method.name());
    }
    alike.forEach(
        (fate, names) -> {
          names.forEach(name -> out.println("    " + name));
          out.print(fate.replace("%n", System.lineSeparator()));
        });
    print(Findings.of(row, inspection), target);
  }

  private void print(Findings findings, Target target) {
    findings.problems().forEach(p -> printProblem("    ", file + ":" + target.line() + ": " + p));
    findings.notes().forEach(note -> out.println("    note: " + note));
  }

  private String breaker(Target target) {
    if (target.isExempt()) {
      return "no breaker";
    }
    String name = target.breaker();
    GuardSettings settings = Objects.requireNonNull(configuration.breakers().get(name));
    String kind = name.indexOf('{') < 0 ? "breaker " : "a breaker for each ";
    String mode = settings.mode() == Mode.ENFORCE ? "" : ", mode " + settings.mode();
    return kind + name + mode;
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
