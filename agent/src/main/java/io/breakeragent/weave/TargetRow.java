package io.breakeragent.weave;

import io.breakeragent.target.MethodPattern;
import io.breakeragent.target.Spelling;
import io.breakeragent.target.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has become of one target: the methods woven for it, and why others are not. Grows while
 * classes load; thread-safe; holds names only, and no more of them than are still of use.
 */
public final class TargetRow {

  private static final int MAX_NAMES = 2000;

  private final Target target;
  private boolean classSeen;

  // Both sorted; most rows have one of the first and none of the second.
  private final List<String> woven = new ArrayList<>(0);
  private final List<String> problems = new ArrayList<>(0);
  private final List<String> problemsUnlessWoven = new ArrayList<>(0);

  /** The patterns that no method has matched yet; replaced, never changed. */
  private List<MethodPattern> unmatched;

  /** A signature of each method seen, by its name; empty while nothing is unmatched. */
  private Map<String, String> signatures = Map.of();

  TargetRow(Target target) {
    this.target = target;
    unmatched = target.methods();
  }

  public Target target() {
    return target;
  }

  /** The woven methods as people read them, {@code com.acme.Client.get(java.lang.String)}. */
  public synchronized List<String> woven() {
    return List.copyOf(woven);
  }

  /** Whether the target guards nothing so far, or less than it says. */
  public synchronized boolean isUnmatched() {
    return woven.isEmpty() || !problems.isEmpty() || !unmatched.isEmpty();
  }

  /** Whether a method is woven. */
  public synchronized boolean isWoven() {
    return !woven.isEmpty();
  }

  /** Whether something that the target means is there, and cannot be guarded. */
  public synchronized boolean hasFailed() {
    return !problems.isEmpty();
  }

  /** The row in words: where it stands, what it guards, and what is wrong with it. */
  public synchronized String text() {
    StringBuilder text = new StringBuilder();
    text.append("line ").append(target.line()).append(": ").append(target.breaker());
    text.append(" <- ").append(target.classes()).append(": ");
    if (!classSeen) {
      return text.append("no class loaded yet").toString();
    }
    text.append(woven.size()).append(woven.size() == 1 ? " method woven" : " methods woven");
    String separator = ": ";
    for (String method : woven) {
      text.append(separator).append(method);
      separator = ", ";
    }
    for (String problem : problems()) {
      text.append("; ").append(problem);
    }
    for (MethodPattern pattern : unmatched) {
      text.append("; class loaded, no such method: ").append(withHint(pattern));
    }
    return text.toString();
  }

  /** Whether any class was found that the target means. */
  public synchronized boolean hasSeenClass() {
    return classSeen;
  }

  /** Why methods that the target means stay unguarded. */
  public synchronized List<String> problems() {
    List<String> all = new ArrayList<>(problems);
    if (woven.isEmpty()) {
      all.addAll(problemsUnlessWoven);
    }
    return all;
  }

  /** The patterns that no method has matched yet. */
  public synchronized List<MethodPattern> unmatched() {
    return unmatched;
  }

  /** A pattern that no method has matched, with what it may be a misspelling of. */
  public synchronized String withHint(MethodPattern pattern) {
    String meant = meant(pattern);
    return meant == null ? pattern.toString() : pattern + "; did you mean " + meant + "?";
  }

  synchronized void sawClass() {
    classSeen = true;
  }

  /** Remembers the method as long as a pattern may be a misspelling of it. */
  synchronized void sawMethod(String name, List<String> parameterTypes) {
    if (unmatched.isEmpty() || signatures.size() >= MAX_NAMES) {
      return;
    }
    if (signatures.isEmpty()) {
      signatures = new HashMap<>();
    }
    if (!signatures.containsKey(name)) {
      signatures.put(name, new MethodPattern(name, parameterTypes).toString());
    }
  }

  /** Whether the target means the method; remembers which of its patterns did. */
  boolean selects(String methodName, List<String> parameterTypes) {
    for (MethodPattern pattern : unmatched()) {
      if (pattern.matches(methodName, parameterTypes)) {
        matched(pattern);
      }
    }
    return target.selects(methodName, parameterTypes);
  }

  synchronized void wove(String method) {
    insert(woven, method);
  }

  /** Notes why something stays unguarded; true the first time. */
  synchronized boolean addProblem(String problem) {
    return insert(problems, problem);
  }

  /**
   * Notes why something stays unguarded that is no problem once others are: a supertype's abstract
   * method is guarded where it is implemented.
   */
  synchronized void addProblemUnlessWoven(String problem) {
    insert(problemsUnlessWoven, problem);
  }

  /** Notes that the method is there, but in a supertype of the class that the target names. */
  void addInherited(MethodPattern pattern, String owner) {
    matched(pattern);
    addProblem(pattern + " is inherited: name the class that declares it, " + owner);
  }

  private synchronized void matched(MethodPattern pattern) {
    List<MethodPattern> others = new ArrayList<>(unmatched.size());
    for (MethodPattern other : unmatched) {
      // By their texts, because a record's equals() would cost a start milliseconds.
      if (!other.toString().equals(pattern.toString())) {
        others.add(other);
      }
    }
    unmatched = others.isEmpty() ? List.of() : others;
    if (others.isEmpty()) {
      signatures = Map.of();
    }
  }

  /** Puts a text where it belongs in a sorted list; false if it is there already. */
  private static boolean insert(List<String> sorted, String text) {
    int place = Collections.binarySearch(sorted, text);
    if (place >= 0) {
      return false;
    }
    sorted.add(-place - 1, text);
    return true;
  }

  private @Nullable String meant(MethodPattern pattern) {
    String name = pattern.name();
    if (pattern.parameterTypes() == null) {
      return Spelling.nearest(name, signatures.keySet());
    }
    String signature = signatures.get(name);
    if (signature != null) {
      return signature;
    }
    String nearest = Spelling.nearest(name, signatures.keySet());
    return nearest == null ? null : signatures.get(nearest);
  }
}
