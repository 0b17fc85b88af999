package io.breakeragent.weave;

import io.breakeragent.target.MethodPattern;
import io.breakeragent.target.Spelling;
import io.breakeragent.target.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

/**
 * What has become of one target: the methods woven for it, and why others are not. Grows while
 * classes load; thread-safe; holds names only.
 */
public final class TargetRow {

  private static final int MAX_NAMES = 2000;

  private final Target target;
  private final Set<String> woven = new ConcurrentSkipListSet<>();
  private final Set<String> problems = new ConcurrentSkipListSet<>();

  /** One signature of each method that was seen, by the method's name. */
  private final Map<String, String> signatures = new ConcurrentHashMap<>();

  // By identity, because a record's hashCode() would cost a start milliseconds.
  private final Set<MethodPattern> matched =
      Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

  private volatile boolean classSeen;

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
    return woven.isEmpty() || !problems.isEmpty() || !unmatched().isEmpty();
  }

  /** The row in words: where it stands, what it guards, and what is wrong with it. */
  public String text() {
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
    for (String problem : problems) {
      text.append("; ").append(problem);
    }
    appendUnmatched(text);
    return text.toString();
  }

  void sawClass() {
    classSeen = true;
  }

  void sawMethod(String name, List<String> parameterTypes) {
    if (signatures.size() < MAX_NAMES) {
      signatures.putIfAbsent(name, new MethodPattern(name, parameterTypes).toString());
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

  /** The patterns that no method has matched yet. */
  List<MethodPattern> unmatched() {
    List<MethodPattern> unmatched = new ArrayList<>(target.methods().size());
    for (MethodPattern pattern : target.methods()) {
      if (!matched.contains(pattern)) {
        unmatched.add(pattern);
      }
    }
    return unmatched;
  }

  /** Notes that the method is there, but in a supertype of the class that the target names. */
  void addInherited(MethodPattern pattern, String owner) {
    matched.add(pattern);
    addProblem(pattern + " is inherited: name the class that declares it, " + owner);
  }

  private void appendUnmatched(StringBuilder text) {
    for (MethodPattern pattern : unmatched()) {
      text.append("; class loaded, no such method: ").append(pattern);
      String meant = meant(pattern);
      if (meant != null) {
        text.append("; did you mean ").append(meant).append('?');
      }
    }
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
