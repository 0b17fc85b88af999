package io.breakeragent.weave;

import java.util.Map;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.asm.AsmVisitorWrapper;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.implementation.bytecode.assign.Assigner;
import net.bytebuddy.implementation.bytecode.constant.IntegerConstant;
import net.bytebuddy.matcher.ElementMatcher;

/** The advice of the methods of one class: the same few lines each, with its own index. */
final class CallAdvice {

  private CallAdvice() {}

  /**
   * What copies the advice into a class.
   *
   * @param sites the index of each method to advise, by its name and descriptor
   */
  static AsmVisitorWrapper wrapperFor(Map<String, Integer> sites) {
    Advice.WithCustomMapping mapping =
        Advice.withCustomMapping().bind(SiteIndex.class, new IndexOfMethod(sites));
    return new AsmVisitorWrapper.ForDeclaredMethods()
        .method(new Advised(sites, true), advice(mapping, ReferenceExitAdvice.class))
        .method(new Advised(sites, false), advice(mapping, PrimitiveExitAdvice.class));
  }

  private static Advice advice(Advice.WithCustomMapping mapping, Class<?> exit) {
    return mapping.to(EnterAdvice.class, exit).withAssigner(new CastingAssigner());
  }

  private static String key(MethodDescription method) {
    return method.getInternalName() + method.getDescriptor();
  }

  private static final class Advised
      extends ElementMatcher.Junction.ForNonNullValues<MethodDescription> {

    private final Map<String, Integer> sites;
    private final boolean returningReference;

    Advised(Map<String, Integer> sites, boolean returningReference) {
      this.sites = sites;
      this.returningReference = returningReference;
    }

    @Override
    protected boolean doMatch(MethodDescription method) {
      return sites.containsKey(key(method))
          && method.getReturnType().isPrimitive() != returningReference;
    }
  }

  private static final class IndexOfMethod implements Advice.OffsetMapping {

    private final Map<String, Integer> sites;

    IndexOfMethod(Map<String, Integer> sites) {
      this.sites = sites;
    }

    @Override
    public Target resolve(
        TypeDescription instrumentedType,
        MethodDescription instrumentedMethod,
        Assigner assigner,
        Advice.ArgumentHandler argumentHandler,
        Sort sort) {
      Integer index = sites.get(key(instrumentedMethod));
      if (index == null) {
        throw new IllegalStateException("no call site for " + instrumentedMethod);
      }
      return new Target.ForStackManipulation(IntegerConstant.forValue(index));
    }
  }
}
