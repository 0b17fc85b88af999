package io.breakeragent.weave;

import io.breakeragent.call.CallSites;
import io.breakeragent.log.Log;
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
  private final Map<String, Integer> indexes = new HashMap<>();

  SitePlan(MethodPicker picker, @Nullable ClassLoader loader, List<TargetRow> rows) {
    this.loader = loader == null ? null : new WeakReference<>(loader);
    for (TargetRow row : rows) {
      for (MethodHeader method : picker.pick(row)) {
        Wanted known = wanted.get(method);
        if (known == null) {
          known = new Wanted(method, picker.nameOf(method), new ArrayList<>(1));
          wanted.put(method, known);
        }
        known.by.add(row);
      }
    }
  }

  /** The index of each method to weave, by its key; each is ready to be called. */
  Map<String, Integer> open(CallSites callSites, TypeView types) {
    for (Wanted method : wanted.values()) {
      try {
        int index = callSites.indexOf(shapeOf(method), breakersOf(method.by), types);
        indexes.put(method.header.key(), index);
      } catch (UnfitException e) {
        refuse(method, e);
      }
    }
    return indexes;
  }

  /** Notes in the targets' rows what is woven, once it is. */
  void close() {
    for (Wanted method : wanted.values()) {
      if (indexes.containsKey(method.header.key())) {
        for (TargetRow row : method.by) {
          row.wove(method.name);
        }
      }
    }
  }

  private static void refuse(Wanted method, UnfitException reason) {
    String problem = method.name + " is not guarded: " + reason.getMessage();
    for (TargetRow row : method.by) {
      if (row.addProblem(problem)) {
        Log.say("target in line " + row.target().line() + ": " + problem);
      }
    }
  }

  private static List<String> breakersOf(List<TargetRow> rows) {
    List<String> breakers = new ArrayList<>(1);
    for (TargetRow row : rows) {
      if (!breakers.contains(row.target().breaker())) {
        breakers.add(row.target().breaker());
      }
    }
    return breakers;
  }

  private MethodShape shapeOf(Wanted method) {
    MethodHeader header = method.header;
    return new MethodShape(method.name, header.returnType(), header.exceptions(), loader);
  }

  /** A method to weave; its name is made once, since it is kept for as long as its class is. */
  private record Wanted(MethodHeader header, String name, List<TargetRow> by) {}
}
