package io.breakeragent.weave;

import io.breakeragent.call.Site;
import io.breakeragent.call.SiteMaker;
import io.breakeragent.completion.Completion;
import io.breakeragent.completion.Exchange;
import io.breakeragent.rejection.MethodShape;
import io.breakeragent.rejection.TypeView;
import io.breakeragent.rejection.UnfitException;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The call sites of one class that is being woven: which of its methods, for which targets. */
final class SitePlan {

  private final @Nullable WeakReference<ClassLoader> loader;
  private final Map<MethodHeader, Wanted> wanted = new LinkedHashMap<>();
  private final Map<String, Site> sites = new HashMap<>();
  private final List<String> news = new ArrayList<>(0);

  SitePlan(MethodPicker picker, @Nullable ClassLoader loader, List<TargetRow> rows) {
    this.loader = loader == null ? null : new WeakReference<>(loader);
    for (TargetRow row : rows) {
      for (MethodHeader method : picker.pick(row)) {
        Wanted known = wanted.get(method);
        if (known == null) {
          known = wantedOf(picker, method);
          wanted.put(method, known);
        }
        known.by.add(row);
      }
    }
  }

  /** The call site of each method to weave, by its key; each is ready to be called. */
  Map<String, Site> open(SiteMaker maker, TypeView types) {
    for (Wanted method : wanted.values()) {
      try {
        Site site =
            maker.siteOf(shapeOf(method), breakersOf(method.by), completionOf(method.by), types);
        sites.put(method.header.key(), site);
      } catch (UnfitException e) {
        refuse(method, e);
      }
    }
    return sites;
  }

  /** Notes in the targets' rows what is woven, once it is. */
  void close() {
    for (Wanted method : wanted.values()) {
      if (sites.containsKey(method.header.key())) {
        method.close();
      }
    }
  }

  /** What has to be said of methods that stay unguarded, as long as it was not said before. */
  List<String> news() {
    return news;
  }

  /** The methods that are woven for one of the targets. */
  List<MethodHeader> wovenFor(TargetRow row) {
    List<MethodHeader> woven = new ArrayList<>();
    for (Wanted method : wanted.values()) {
      if (method.isFor(row) && sites.containsKey(method.header.key())) {
        woven.add(method.header);
      }
    }
    return woven;
  }

  private void refuse(Wanted method, UnfitException reason) {
    String problem = method.name + " is not guarded: " + reason.getMessage();
    for (TargetRow row : method.by) {
      if (row.addProblem(problem)) {
        news.add("target in line " + row.target().line() + ": " + problem);
      }
    }
  }

  /**
   * Of each breaker, what the first target says that says more than the default; none if one of the
   * targets exempts the method.
   */
  private static Map<String, Exchange> breakersOf(List<TargetRow> rows) {
    Map<String, Exchange> breakers = new LinkedHashMap<>();
    if (isExempt(rows)) {
      return Map.of();
    }
    for (TargetRow row : rows) {
      Exchange known = breakers.get(row.target().breaker());
      if (known == null || known.isPerCall()) {
        breakers.put(row.target().breaker(), row.target().exchange());
      }
    }
    return breakers;
  }

  private static boolean isExempt(List<TargetRow> rows) {
    for (TargetRow row : rows) {
      if (row.target().isExempt()) {
        return true;
      }
    }
    return false;
  }

  /** What the first target says that says more than the default. */
  private static Completion completionOf(List<TargetRow> rows) {
    for (TargetRow row : rows) {
      if (!(row.target().completion() instanceof Completion.Auto)) {
        return row.target().completion();
      }
    }
    return rows.get(0).target().completion();
  }

  private MethodShape shapeOf(Wanted method) {
    MethodHeader header = method.header;
    return new MethodShape(
        method.name,
        header.isStatic(),
        header.parameterTypes(),
        header.returnType(),
        method.exceptions,
        loader);
  }

  private static Wanted wantedOf(MethodPicker picker, MethodHeader method) {
    return new Wanted(
        method, picker.nameOf(method), picker.exceptionsOf(method), new ArrayList<>(1));
  }

  /** A method to weave; its name is made once, since it is kept for as long as its class is. */
  private record Wanted(
      MethodHeader header, String name, List<String> exceptions, List<TargetRow> by) {

    /** Whether the target has its way with the method, which others may exempt. */
    boolean isFor(TargetRow row) {
      return by.contains(row) && row.target().isExempt() == isExempt(by);
    }

    void close() {
      for (TargetRow row : by) {
        if (isFor(row)) {
          row.wove(name);
        } else {
          row.addProblem(name + " is not guarded: another target says 'breaker: off' of it");
        }
      }
    }
  }
}
