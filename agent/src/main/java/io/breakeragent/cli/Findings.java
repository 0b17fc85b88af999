package io.breakeragent.cli;

import io.breakeragent.classpath.JdkClasses;
import io.breakeragent.config.NamedException;
import io.breakeragent.target.ClassSelector;
import io.breakeragent.target.MethodPattern;
import io.breakeragent.target.Target;
import io.breakeragent.weave.TargetRow;
import java.util.ArrayList;
import java.util.List;

/** What is to be said of a target that guards less than it says. */
final class Findings {

  private final Inspection inspection;
  private final List<Finding> problems = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private Findings(Inspection inspection) {
    this.inspection = inspection;
  }

  /** The findings of one target. */
  static Findings of(TargetRow row, Inspection inspection) {
    Findings findings = new Findings(inspection);
    for (String problem : row.problems()) {
      findings.addProblem(row.target().line(), problem);
    }
    if (!row.hasSeenClass()) {
      findings.addAbsent(row.target());
      return findings;
    }
    for (MethodPattern missing : row.unmatched()) {
      findings.add(row.target(), missing.line(), "no such method: " + row.withHint(missing));
    }
    if (inspection.methodsOf(row).isEmpty() && findings.isEmpty()) {
      Target target = row.target();
      findings.add(target, target.line(), "none of its methods has code to guard");
    }
    return findings;
  }

  /** The findings of the targets of a preset together: not all need be there, but one. */
  static Findings ofPreset(String preset, List<TargetRow> rows, Inspection inspection) {
    Findings findings = new Findings(inspection);
    List<TargetRow> guarding = rows.stream().filter(row -> !row.target().isExempt()).toList();
    boolean none = guarding.stream().allMatch(row -> inspection.methodsOf(row).isEmpty());
    if (none && !guarding.isEmpty() && inspection.hasClassPath()) {
      findings.addProblem(
          rows.get(0).target().line(),
          "nothing of what preset " + preset + " guards is on the class path");
    }
    return findings;
  }

  /** The exceptions that there are not, as far as the class path is known. */
  static Findings ofExceptions(List<NamedException> exceptions, Inspection inspection) {
    Findings findings = new Findings(inspection);
    for (NamedException exception : exceptions) {
      String name = exception.className();
      if (inspection.hasClassPath() && !inspection.hasClass(name)) {
        findings.addProblem(exception.line(), exception.key() + ": " + findings.absenceOf(name));
      }
    }
    return findings;
  }

  /** What has to be put right. */
  List<Finding> problems() {
    return problems;
  }

  /** What may be right. */
  List<String> notes() {
    return notes;
  }

  private boolean isEmpty() {
    return problems.isEmpty() && notes.isEmpty();
  }

  /** A preset is for several versions of its library, so that something may be missing in each. */
  private void add(Target target, int line, String finding) {
    if (target.preset() == null) {
      addProblem(line, finding);
    } else {
      notes.add(finding);
    }
  }

  private void addProblem(int line, String text) {
    problems.add(new Finding(line, text));
  }

  private void addAbsent(Target target) {
    String name = typeOf(target.classes());
    boolean known = inspection.hasClassPath() || JdkClasses.hasPackageOf(name);
    if (!known) {
      notes.add("not looked for: no class path is given");
    } else if (target.preset() != null) {
      notes.add("not on the class path");
    } else {
      addProblem(target.line(), absence(target.classes(), name));
    }
  }

  private String absence(ClassSelector classes, String name) {
    if (classes instanceof ClassSelector.ByGlob) {
      return "no class on the class path matches " + name;
    }
    boolean exact = classes instanceof ClassSelector.Exact;
    if (!exact && inspection.hasClass(name)) {
      return "no class on the class path is one of the " + classes;
    }
    return absenceOf(name);
  }

  private String absenceOf(String name) {
    String nearest = new NearestClass(inspection.classPath()).to(name);
    String meant = nearest == null ? "" : "; did you mean " + nearest + "?";
    return "no class " + name + " on the class path" + meant;
  }

  private static String typeOf(ClassSelector classes) {
    if (classes instanceof ClassSelector.SubtypesOf subtypes) {
      return subtypes.typeName();
    }
    return classes instanceof ClassSelector.AnnotatedWith annotated
        ? annotated.annotationName()
        : classes.toString();
  }
}
