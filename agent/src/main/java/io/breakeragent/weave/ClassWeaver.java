package io.breakeragent.weave;

import io.breakeragent.call.CallSites;
import io.breakeragent.call.Site;
import io.breakeragent.log.Log;
import java.util.List;
import java.util.Map;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.type.TypeDefinition;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.TypeResolutionStrategy;
import net.bytebuddy.dynamic.scaffold.TypeValidation;
import net.bytebuddy.pool.TypePool;
import org.jspecify.annotations.Nullable;

/**
 * Weaves the guarded methods of one class. The only way into Byte Buddy proper, entered when the
 * first class is hit. Adds no member and changes no signature, so that loaded classes can be woven.
 */
final class ClassWeaver {

  static {
    // Read once, by the first type description. Generic signatures do not matter to the advice, and
    // the JVM ignores malformed ones, as obfuscators leave them: so must we.
    System.setProperty(TypeDefinition.RAW_TYPES_PROPERTY, "true");
    TypeDescription.ForLoadedType.of(Object.class);
    System.clearProperty(TypeDefinition.RAW_TYPES_PROPERTY);
  }

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
    SeenClassFiles classFiles = new SeenClassFiles(loader, className, classFile);
    Map<String, Site> sites = plan.open(callSites, PoolTypeView.of(classFiles));
    for (String news : plan.news()) {
      Log.say(news);
    }
    if (sites.isEmpty()) {
      return null;
    }
    // Lazy, because the signatures of a class may name optional types that are not there.
    TypePool pool = TypePool.Default.WithLazyResolution.of(classFiles);
    byte[] woven =
        byteBuddy
            .decorate(pool.describe(className).resolve(), classFiles)
            .visit(CallAdvice.wrapperFor(sites))
            .make(TypeResolutionStrategy.Disabled.INSTANCE, pool)
            .getBytes();
    plan.close();
    return woven;
  }
}
