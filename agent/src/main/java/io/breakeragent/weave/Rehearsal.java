package io.breakeragent.weave;

import io.breakeragent.call.GuardSettings;
import io.breakeragent.call.Site;
import io.breakeragent.call.SiteDraft;
import io.breakeragent.call.SiteMaker;
import io.breakeragent.completion.Completion;
import io.breakeragent.completion.Exchange;
import io.breakeragent.rejection.MethodShape;
import io.breakeragent.rejection.TypeView;
import io.breakeragent.rejection.UnfitException;
import io.breakeragent.target.OffLimits;
import io.breakeragent.target.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a {@link Weaver} would weave, by the parts that it weaves with. Looks at class files
 * only, and changes none. For one thread.
 */
public final class Rehearsal {

  private final Map<String, GuardSettings> breakers;
  private final List<TargetRow> rows = new ArrayList<>();
  private final Map<TargetRow, List<RehearsedMethod>> methods = new HashMap<>();
  private final List<String> unread = new ArrayList<>();
  private final TargetIndex index;

  /** A rehearsal that has seen no class yet. */
  public Rehearsal(Map<String, GuardSettings> breakers, List<Target> targets) {
    this.breakers = breakers;
    for (Target target : targets) {
      TargetRow row = new TargetRow(target);
      rows.add(row);
      methods.put(row, new ArrayList<>());
    }
    this.index = new TargetIndex(rows);
  }

  /** What has become of each target, in the order of the file. */
  public List<TargetRow> rows() {
    return rows;
  }

  /** The methods that would be woven for a target, in the order of the classes shown. */
  public List<RehearsedMethod> methodsOf(TargetRow row) {
    return Objects.requireNonNull(methods.get(row));
  }

  /** The class files that could not be read, each with the reason; no target names them. */
  public List<String> unread() {
    return unread;
  }

  /** Whether a target may mean a class, as far as its name tells. */
  public boolean mayMean(String className) {
    return !OffLimits.includes(className) && index.mayMean(className);
  }

  /**
   * Shows a class.
   *
   * @param loader finds the class files that the class names, null for those of the JDK
   */
  public void show(@Nullable ClassLoader loader, String className, byte[] classFile) {
    if (OffLimits.includes(className)) {
      return;
    }
    List<TargetRow> hits = List.of();
    try {
      hits = index.find(loader, className, null, classFile);
      if (!hits.isEmpty()) {
        rehearse(loader, className, classFile, hits);
      }
    } catch (RuntimeException fault) {
      for (TargetRow row : hits) {
        row.sawClass();
        row.addProblem(className + " could not be woven: " + fault);
      }
      if (hits.isEmpty()) {
        unread.add(className + ": " + fault);
      }
    }
  }

  private void rehearse(
      @Nullable ClassLoader loader, String className, byte[] classFile, List<TargetRow> hits) {
    MethodPicker picker = new MethodPicker(loader, className, classFile);
    SitePlan plan = new SitePlan(picker, loader, hits);
    TypeView types = PoolTypeView.of(new SeenClassFiles(loader, className, classFile));
    Drafts drafts = new Drafts(breakers);
    plan.open(drafts, types);
    plan.close();
    for (TargetRow row : hits) {
      for (MethodHeader method : plan.wovenFor(row)) {
        String name = picker.nameOf(method);
        SiteDraft draft = drafts.of(name);
        String breaker = row.target().breaker();
        methodsOf(row)
            .add(new RehearsedMethod(name, draft.endFor(breaker), draft.refusalBy(breaker)));
      }
    }
  }

  /** Drafts the call sites of one class, and goes no further. */
  private static final class Drafts implements SiteMaker {

    private final Map<String, GuardSettings> breakers;
    private final Map<String, SiteDraft> drafts = new HashMap<>();

    Drafts(Map<String, GuardSettings> breakers) {
      this.breakers = breakers;
    }

    @Override
    public Site siteOf(
        MethodShape method, Map<String, Exchange> guardedBy, Completion completion, TypeView types)
        throws UnfitException {
      SiteDraft draft = new SiteDraft(method, guardedBy, breakers, completion, types);
      drafts.put(method.name(), draft);
      return draft.site(0);
    }

    SiteDraft of(String method) {
      return Objects.requireNonNull(drafts.get(method));
    }
  }
}
