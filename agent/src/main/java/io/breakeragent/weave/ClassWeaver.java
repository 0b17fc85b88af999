package io.breakeragent.weave;

import io.breakeragent.call.CallSites;
import io.breakeragent.log.Log;
import io.breakeragent.rejection.MethodShape;
import io.breakeragent.rejection.UnfitException;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.description.type.TypeList;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.TypeResolutionStrategy;
import net.bytebuddy.dynamic.scaffold.TypeValidation;
import net.bytebuddy.pool.TypePool;
import org.jspecify.annotations.Nullable;

/**
 * Weaves the guarded methods of one class. The only way into Byte Buddy proper, entered when the
 * first class is hit. Adds no member and changes no signature, so that loaded classes can be woven.
 */
final class ClassWeaver {

  private final CallSites callSites;
  private final ByteBuddy byteBuddy = new ByteBuddy().with(TypeValidation.DISABLED);

  ClassWeaver(CallSites callSites) {
    this.callSites = callSites;
  }

  /** The woven class file, or null if no method of the class is to be woven. */
  byte @Nullable [] weave(
      @Nullable ClassLoader loader, String className, byte[] classFile, List<TargetRow> rows) {
    ClassFileLocator locator =
        new ClassFileLocator.Compound(
            ClassFileLocator.Simple.of(className, classFile), new WeakLocator(loader));
    // Lazy, because the signatures of a class may name optional types that are not there.
    TypePool pool = TypePool.Default.WithLazyResolution.of(locator);
    TypeDescription type = pool.describe(className).resolve();
    Map<String, Integer> sites = sitesOf(type, loader, classFile, rows, new PoolTypeView(pool));
    if (sites.isEmpty()) {
      return null;
    }
    return byteBuddy
        .decorate(type, locator)
        .visit(CallAdvice.wrapperFor(sites))
        .make(TypeResolutionStrategy.Disabled.INSTANCE, pool)
        .getBytes();
  }

  /** The index of each method to weave, by its name and descriptor. */
  private Map<String, Integer> sitesOf(
      TypeDescription type,
      @Nullable ClassLoader loader,
      byte[] classFile,
      List<TargetRow> rows,
      PoolTypeView types) {
    MethodPicker picker = new MethodPicker(type, ClassHeader.of(classFile));
    Map<MethodDescription, List<TargetRow>> wanted = new LinkedHashMap<>();
    for (TargetRow row : rows) {
      row.sawClass(type.getName());
      for (MethodDescription.InDefinedShape method : picker.pick(row)) {
        List<TargetRow> wantedBy = wanted.get(method);
        if (wantedBy == null) {
          wantedBy = new ArrayList<>(1);
          wanted.put(method, wantedBy);
        }
        wantedBy.add(row);
      }
    }
    Map<String, Integer> sites = new HashMap<>();
    for (Map.Entry<MethodDescription, List<TargetRow>> entry : wanted.entrySet()) {
      MethodDescription method = entry.getKey();
      Integer index = siteOf(method, loader, entry.getValue(), types);
      if (index != null) {
        sites.put(method.getInternalName() + method.getDescriptor(), index);
      }
    }
    return sites;
  }

  private @Nullable Integer siteOf(
      MethodDescription method,
      @Nullable ClassLoader loader,
      List<TargetRow> rows,
      PoolTypeView types) {
    List<String> breakers = new ArrayList<>(1);
    for (TargetRow row : rows) {
      if (!breakers.contains(row.target().breaker())) {
        breakers.add(row.target().breaker());
      }
    }
    MethodShape shape = shapeOf(method, loader);
    try {
      int index = callSites.indexOf(shape, breakers, types);
      for (TargetRow row : rows) {
        row.wove(shape.name());
      }
      return index;
    } catch (UnfitException e) {
      for (TargetRow row : rows) {
        String problem = shape.name() + " is not guarded: " + e.getMessage();
        if (row.addProblem(problem)) {
          Log.say("target in line " + row.target().line() + ": " + problem);
        }
      }
      return null;
    }
  }

  private static MethodShape shapeOf(MethodDescription method, @Nullable ClassLoader loader) {
    TypeList.Generic declared = method.getExceptionTypes();
    List<String> exceptions = new ArrayList<>(declared.size());
    for (TypeDescription.Generic exception : declared) {
      exceptions.add(exception.asErasure().getName());
    }
    return new MethodShape(
        MethodPicker.nameOf(method),
        method.getReturnType().asErasure().getActualName(),
        exceptions,
        loader == null ? null : new WeakReference<>(loader));
  }

  /** Other classes of the same loader, found without holding it. */
  private static final class WeakLocator implements ClassFileLocator {

    private final @Nullable WeakReference<ClassLoader> loader;

    WeakLocator(@Nullable ClassLoader loader) {
      this.loader = loader == null ? null : new WeakReference<>(loader);
    }

    @Override
    public Resolution locate(String name) {
      byte[] bytes = ClassFiles.find(loader == null ? null : loader.get(), name.replace('.', '/'));
      return bytes == null ? new Resolution.Illegal(name) : new Resolution.Explicit(bytes);
    }

    @Override
    public void close() {}
  }
}
