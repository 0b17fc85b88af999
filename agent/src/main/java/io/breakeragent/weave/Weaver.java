package io.breakeragent.weave;

import io.breakeragent.call.CallSites;
import io.breakeragent.log.Faults;
import io.breakeragent.log.Log;
import io.breakeragent.target.OffLimits;
import io.breakeragent.target.Target;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Weaves the targets into classes as they load, and into those that are loaded already. One class
 * that fails never stops another, and runs as it was. Thread-safe.
 */
public final class Weaver implements ClassFileTransformer {

  private final Instrumentation instrumentation;
  private final Supplier<CallSites> callSites;
  private final Faults faults;
  private final List<TargetRow> rows = new ArrayList<>();
  private final TargetIndex index;
  private final Overlooked overlooked = new Overlooked();
  private final AtomicReference<ClassWeaver> classWeaver = new AtomicReference<>();

  /**
   * Weaves nothing yet.
   *
   * @param callSites asked for at the first hit only, because a start without one need not pay for
   *     the gate; may be asked by several threads at once, and all but one answer is dropped
   */
  public Weaver(
      Instrumentation instrumentation,
      List<Target> targets,
      Supplier<CallSites> callSites,
      Faults faults) {
    this.instrumentation = instrumentation;
    this.callSites = callSites;
    this.faults = faults;
    for (Target target : targets) {
      rows.add(new TargetRow(target));
    }
    this.index = new TargetIndex(rows);
  }

  /** What has become of each target, in the order of the file. */
  public List<TargetRow> rows() {
    return rows;
  }

  /** Starts to weave: classes that load from now on, then those that are loaded. */
  public void install() {
    instrumentation.addTransformer(this, true);
    for (Class<?> type : instrumentation.getAllLoadedClasses()) {
      if (!type.isArray() && !OffLimits.includes(type.getName()) && isMeant(type)) {
        retransform(type);
      }
    }
  }

  @Override
  public byte @Nullable [] transform(
      @Nullable Module module,
      @Nullable ClassLoader loader,
      @Nullable String internalName,
      @Nullable Class<?> loaded,
      @Nullable ProtectionDomain domain,
      byte[] classFile) {
    String className = internalName == null ? "" : internalName.replace('/', '.');
    if (className.isEmpty() || OffLimits.includes(className)) {
      return null;
    }
    List<TargetRow> hits = List.of();
    try {
      if (index.mayMean(className)) {
        overlooked.show(loader, className);
      }
      hits = index.find(loader, className, loaded, classFile);
      return hits.isEmpty() ? null : classWeaver().weave(loader, className, classFile, hits);
    } catch (Throwable fault) {
      report(className, hits, fault);
      return null;
    }
  }

  /** Weaves the classes that were overlooked; for the agent's own thread, about once a second. */
  public void catchUp() {
    if (overlooked.isDue()) {
      for (Class<?> type : overlooked.among(instrumentation.getAllLoadedClasses())) {
        if (!OffLimits.includes(type.getName()) && isMeant(type)) {
          retransform(type);
        }
      }
    }
  }

  private ClassWeaver classWeaver() {
    ClassWeaver weaver = classWeaver.get();
    if (weaver == null) {
      // No lock: this thread may hold one of the application's class loader. The first one counts.
      ClassWeaver made = new ClassWeaver(callSites.get());
      weaver = classWeaver.compareAndSet(null, made) ? made : classWeaver.get();
    }
    return Objects.requireNonNull(weaver);
  }

  private boolean isMeant(Class<?> type) {
    try {
      return index.means(type);
    } catch (Throwable fault) {
      report(type.getName(), List.of(), fault);
      return false;
    }
  }

  private void retransform(Class<?> type) {
    if (!instrumentation.isModifiableClass(type)) {
      return;
    }
    try {
      // One at a time: a class that fails would take all others of its batch with it.
      instrumentation.retransformClasses(type);
    } catch (Throwable fault) {
      report(type.getName(), List.of(), fault);
    }
  }

  private void report(String className, List<TargetRow> hits, Throwable fault) {
    faults.add("weaving " + className, fault);
    boolean news = hits.isEmpty();
    for (TargetRow row : hits) {
      row.sawClass();
      news |= row.addProblem(className + " could not be woven: " + fault);
    }
    if (news) {
      Log.say(className + " could not be woven and runs unguarded: " + fault);
    }
  }
}
