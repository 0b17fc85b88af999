package io.breakeragent.cli;

import io.breakeragent.weave.RehearsedMethod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What becomes of the methods of a target, in lines: those that fare alike are told together. */
final class MethodLines {

  private final String target;
  private final boolean verbose;

  /**
   * Lines for one target.
   *
   * @param target the classes that it names; one that is named there is not named again
   * @param verbose whether every signature has its line, instead of every class its methods' names
   */
  MethodLines(String target, boolean verbose) {
    this.target = target;
    this.verbose = verbose;
  }

  List<String> of(List<RehearsedMethod> methods) {
    Map<List<String>, List<RehearsedMethod>> byFate = new LinkedHashMap<>();
    for (RehearsedMethod method : methods) {
      List<String> fate =
          List.of("  ends        " + method.end(), "  if refused  " + method.refusal());
      byFate.computeIfAbsent(fate, any -> new ArrayList<>()).add(method);
    }
    List<String> lines = new ArrayList<>();
    byFate.forEach(
        (fate, alike) -> {
          lines.addAll(verbose ? alike.stream().map(RehearsedMethod::name).toList() : brief(alike));
          lines.addAll(fate);
        });
    return lines;
  }

  /** A line for each class, with the names of its methods: overloads have the same one. */
  private List<String> brief(List<RehearsedMethod> methods) {
    Map<String, Set<String>> byClass = new LinkedHashMap<>();
    for (RehearsedMethod method : methods) {
      byClass.computeIfAbsent(method.className(), any -> new TreeSet<>()).add(method.plainName());
    }
    List<String> lines = new ArrayList<>();
    byClass.forEach(
        (className, names) -> {
          String owner = className.equals(target) ? "" : className + ": ";
          lines.add(owner + String.join(", ", names));
        });
    return lines;
  }
}
