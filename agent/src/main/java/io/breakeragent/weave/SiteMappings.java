package io.breakeragent.weave;

import io.breakeragent.call.Site;
import io.breakeragent.path.Root;
import java.util.Map;
import java.util.Objects;
import net.bytebuddy.asm.Advice.ArgumentHandler;
import net.bytebuddy.asm.Advice.OffsetMapping;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.implementation.bytecode.assign.Assigner;
import net.bytebuddy.implementation.bytecode.constant.IntegerConstant;
import net.bytebuddy.implementation.bytecode.constant.NullConstant;

/** What the advice's parameters become in each woven method. */
final class SiteMappings {

  private static final TypeDescription.Generic OBJECT =
      TypeDescription.Generic.OfNonGenericType.ForLoadedType.of(Object.class);

  private SiteMappings() {}

  /** Tells a method from all others of its class. */
  static String key(MethodDescription method) {
    return method.getInternalName() + method.getDescriptor();
  }

  static Site siteOf(Map<String, Site> sites, MethodDescription method) {
    Site site = sites.get(key(method));
    if (site == null) {
      throw new IllegalStateException("no call site for " + method);
    }
    return site;
  }

  /** The number of the call site. */
  record Index(Map<String, Site> sites) implements OffsetMapping {

    @Override
    public Target resolve(
        TypeDescription instrumentedType,
        MethodDescription instrumentedMethod,
        Assigner assigner,
        ArgumentHandler argumentHandler,
        Sort sort) {
      int index = siteOf(sites, instrumentedMethod).index();
      return new Target.ForStackManipulation(IntegerConstant.forValue(index));
    }
  }

  /** One of the objects that the call site wants to know, or null. */
  record Handed(Map<String, Site> sites, int number) implements OffsetMapping {

    @Override
    public Target resolve(
        TypeDescription instrumentedType,
        MethodDescription instrumentedMethod,
        Assigner assigner,
        ArgumentHandler argumentHandler,
        Sort sort) {
      Site site = siteOf(sites, instrumentedMethod);
      if (number >= site.roots().size()) {
        return new Target.ForStackManipulation(NullConstant.INSTANCE);
      }
      return mappingOf(site.roots().get(number), true)
          .resolve(instrumentedType, instrumentedMethod, assigner, argumentHandler, sort);
    }
  }

  /** The argument that something stands in for. */
  record Written(Map<String, Site> sites) implements OffsetMapping {

    @Override
    public Target resolve(
        TypeDescription instrumentedType,
        MethodDescription instrumentedMethod,
        Assigner assigner,
        ArgumentHandler argumentHandler,
        Sort sort) {
      Root replaced = Objects.requireNonNull(siteOf(sites, instrumentedMethod).replaced());
      return mappingOf(replaced, false)
          .resolve(instrumentedType, instrumentedMethod, assigner, argumentHandler, sort);
    }
  }

  private static OffsetMapping mappingOf(Root root, boolean readOnly) {
    return root.kind() == Root.Kind.THIS
        ? new OffsetMapping.ForThisReference(OBJECT, readOnly, Assigner.Typing.DYNAMIC, false)
        : new OffsetMapping.ForArgument.Unresolved(
            OBJECT, readOnly, Assigner.Typing.DYNAMIC, root.index());
  }
}
