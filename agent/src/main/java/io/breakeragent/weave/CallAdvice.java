package io.breakeragent.weave;

import io.breakeragent.call.Site;
import java.util.EnumMap;
import java.util.Map;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.asm.AsmVisitorWrapper;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.implementation.Implementation;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.matcher.ElementMatcher;
import net.bytebuddy.pool.TypePool;

/** The advice of the methods of one class: the same few lines each, with its own call site. */
final class CallAdvice implements AsmVisitorWrapper.ForDeclaredMethods.MethodVisitorWrapper {

  private final Map<String, Site> sites;
  private final Advice.WithCustomMapping mapping;
  private final Map<AdviceKind, Advice> advices = new EnumMap<>(AdviceKind.class);

  private CallAdvice(Map<String, Site> sites) {
    this.sites = sites;
    mapping =
        Advice.withCustomMapping()
            .bind(SiteIndex.class, new SiteMappings.Index(sites))
            .bind(FirstRoot.class, new SiteMappings.Handed(sites, 0))
            .bind(SecondRoot.class, new SiteMappings.Handed(sites, 1))
            .bind(Replaced.class, new SiteMappings.Written(sites));
  }

  /**
   * What copies the advice into a class.
   *
   * @param sites the call site of each method to advise, by its name and descriptor
   */
  static AsmVisitorWrapper wrapperFor(Map<String, Site> sites) {
    return new AsmVisitorWrapper.ForDeclaredMethods()
        .method(new Advised(sites), new CallAdvice(sites));
  }

  @Override
  public MethodVisitor wrap(
      TypeDescription instrumentedType,
      MethodDescription instrumentedMethod,
      MethodVisitor methodVisitor,
      Implementation.Context implementationContext,
      TypePool typePool,
      int writerFlags,
      int readerFlags) {
    AdviceKind kind =
        AdviceKind.of(SiteMappings.siteOf(sites, instrumentedMethod), instrumentedMethod);
    Advice advice = advices.get(kind);
    if (advice == null) {
      advice = kind.advice(mapping);
      advices.put(kind, advice);
    }
    return advice.wrap(
        instrumentedType,
        instrumentedMethod,
        methodVisitor,
        implementationContext,
        typePool,
        writerFlags,
        readerFlags);
  }

  private static final class Advised
      extends ElementMatcher.Junction.ForNonNullValues<MethodDescription> {

    private final Map<String, Site> sites;

    Advised(Map<String, Site> sites) {
      this.sites = sites;
    }

    @Override
    protected boolean doMatch(MethodDescription method) {
      return sites.containsKey(SiteMappings.key(method));
    }
  }
}
