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

  private final MethodPicker picker;
  private final @Nullable WeakReference<ClassLoader> loader;
  private final Map<MethodHeader, List<TargetRow>> wanted = new LinkedHashMap<>();
  private final Map<String, Integer> indexes = new HashMap<>();

  SitePlan(MethodPicker picker, @Nullable ClassLoader loader, List<TargetRow> rows) {
    this.picker = picker;
    this.loader = loader == null ? null : new WeakReference<>(loader);
    for (TargetRow row : rows) {
      for (MethodHeader method : picker.pick(row)) {
        List<TargetRow> wantedBy = wanted.get(method);
        if (wantedBy == null) {
          wantedBy = new ArrayList<>(1);
          wanted.put(method, wantedBy);
        }
        wantedBy.add(row);
      }
    }
  }

  /** The index of each method to weave, by its key; each is ready to be called. */
  Map<String, Integer> open(CallSites callSites, TypeView types) {
    for (Map.Entry<MethodHeader, List<TargetRow>> entry : wanted.entrySet()) {
      MethodHeader method = entry.getKey();
      try {
        indexes.put(
            method.key(), callSites.indexOf(shapeOf(method), breakersOf(entry.getValue()), types));
      } catch (UnfitException e) {
        refuse(method, entry.getValue(), e);
      }
    }
    return indexes;
  }

  /** Notes in the targets' rows what is woven, once it is. */
  void close() {
    for (Map.Entry<MethodHeader, List<TargetRow>> entry : wanted.entrySet()) {
      if (indexes.containsKey(entry.getKey().key())) {
        for (TargetRow row : entry.getValue()) {
          row.wove(picker.nameOf(entry.getKey()));
        }
      }
    }
  }

  private void refuse(MethodHeader method, List<TargetRow> rows, UnfitException reason) {
    String problem = picker.nameOf(method) + " is not guarded: " + reason.getMessage();
    for (TargetRow row : rows) {
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

  private MethodShape shapeOf(MethodHeader method) {
    return new MethodShape(picker.nameOf(method), method.returnType(), method.exceptions(), loader);
  }
}
