package io.breakeragent.weave;

import io.breakeragent.call.CallSites;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import net.bytebuddy.ByteBuddy;
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
    MethodPicker picker = new MethodPicker(loader, className, classFile);
    SitePlan plan = new SitePlan(picker, loader, rows);
    ClassFileLocator locator =
        new ClassFileLocator.Compound(
            ClassFileLocator.Simple.of(className, classFile), new WeakLocator(loader));
    // Lazy, because the signatures of a class may name optional types that are not there.
    TypePool pool = TypePool.Default.WithLazyResolution.of(locator);
    Map<String, Integer> sites = plan.open(callSites, new PoolTypeView(pool));
    if (sites.isEmpty()) {
      return null;
    }
    byte[] woven =
        byteBuddy
            .decorate(pool.describe(className).resolve(), locator)
            .visit(CallAdvice.wrapperFor(sites))
            .make(TypeResolutionStrategy.Disabled.INSTANCE, pool)
            .getBytes();
    plan.close();
    return woven;
  }

  /** Other classes of the same loader, found without holding it. */
  private static final class WeakLocator implements ClassFileLocator {

    private final @Nullable WeakReference<ClassLoader> loader;

    WeakLocator(@Nullable ClassLoader loader) {
      this.loader = loader == null ? null : new WeakReference<>(loader);
    }

    @Override
    public Resolution locate(String name) {
      byte[] bytes = ClassFiles.find(loader == null ? null : loader.get(), name);
      return bytes == null ? new Resolution.Illegal(name) : new Resolution.Explicit(bytes);
    }

    @Override
    public void close() {}
  }
}
