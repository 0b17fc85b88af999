package io.breakeragent.weave;

import io.breakeragent.target.MethodPattern;
import io.breakeragent.target.Spelling;
import io.breakeragent.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * What has become of one target: the methods woven for it, and why others are not. Grows while
 * classes load; thread-safe; holds names only.
 */
public final class TargetRow {

  private static final int MAX_NAMES = 2000;

  private final Target target;
  private final Set<String> classes = new ConcurrentSkipListSet<>();
  private final Set<String> woven = new ConcurrentSkipListSet<>();
  private final Set<String> problems = new ConcurrentSkipListSet<>();
  private final Set<String> methodNames = ConcurrentHashMap.newKeySet();
  private final Set<MethodPattern> matched = ConcurrentHashMap.newKeySet();

  TargetRow(Target target) {
    this.target = target;
  }

  public Target target() {
    return target;
  }

  /** The woven methods as people read them, {@code com.acme.Client.get(java.lang.String)}. */
  public List<String> woven() {
    return List.copyOf(woven);
  }

  /** Whether the target guards nothing so far, or less than it says. */
  public boolean isUnmatched() {
    return woven.isEmpty() || !unmatchedPatterns().isEmpty();
  }

  /** The row in words: where it stands, what it guards, and what is wrong with it. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append("line ").append(target.line()).append(": ").append(target.breaker());
    text.append(" <- ").append(target.classes()).append(": ");
    if (classes.isEmpty()) {
      return text.append("no class loaded yet").toString();
    }
    text.append(woven.size()).append(woven.size() == 1 ? " method woven" : " methods woven");
    String separator = ": ";
    for (String method : woven) {
      text.append(separator).append(method);
      separator = ", ";
    }
    for (String problem : problems) {
      text.append("; ").append(problem);
    }
    appendUnmatched(text);
    return text.toString();
  }

  void sawClass(String className) {
    classes.add(className);
  }

  void sawMethod(String name) {
    if (methodNames.size() < MAX_NAMES) {
      methodNames.add(name);
    }
  }

  /** Whether the target means the method; remembers which of its patterns did. */
  boolean selects(String methodName, List<String> parameterTypes) {
    for (MethodPattern pattern : target.methods()) {
      if (pattern.matches(methodName, parameterTypes)) {
        matched.add(pattern);
      }
    }
    return target.selects(methodName, parameterTypes);
  }

  void wove(String method) {
    woven.add(method);
  }

  /** Notes why something stays unguarded; true the first time. */
  boolean addProblem(String problem) {
    return problems.add(problem);
  }

  private void appendUnmatched(StringBuilder text) {
    for (MethodPattern pattern : unmatchedPatterns()) {
      text.append("; class loaded, no such method: ").append(pattern);
      String meant = Spelling.nearest(pattern.name(), methodNames);
      if (meant != null) {
        text.append("; did you mean ").append(meant).append('?');
      }
    }
  }

  private List<MethodPattern> unmatchedPatterns() {
    List<MethodPattern> unmatched = new ArrayList<>(target.methods());
    unmatched.removeAll(matched);
    return unmatched;
  }
}
