package io.breakeragent.weave;

import io.breakeragent.target.ClassSelector;
import io.breakeragent.target.MethodPattern;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;

/**
 * Which declared methods of a class a target guards, and why it leaves out others that it names.
 */
final class MethodPicker {

  /** A wildcard does not mean these: they are no calls, and everything calls them. */
  private static final List<String> OBJECT_METHODS =
      List.of("equals(java.lang.Object)", "hashCode()", "toString()", "clone()", "finalize()");

  private final TypeDescription type;
  private final byte[] classFile;
  private final ClassHeader header;

  MethodPicker(TypeDescription type, byte[] classFile) {
    this.type = type;
    this.classFile = classFile;
    this.header = ClassHeader.of(classFile);
  }

  /** The methods to weave for a target. */
  List<MethodDescription> pick(TargetRow row) {
    row.sawClass();
    List<MethodDescription> picked = new ArrayList<>();
    for (MethodDescription method : type.getDeclaredMethods()) {
      if (method.isMethod() && isMeant(row, method)) {
        MethodDescription real = method.isBridge() ? bridged(method) : method;
        if (weavable(row, real) && !picked.contains(real)) {
          picked.add(real);
        }
      }
    }
    if (row.target().classes() instanceof ClassSelector.Exact) {
      explainInherited(row);
    }
    return picked;
  }

  private boolean isMeant(TargetRow row, MethodDescription method) {
    List<String> parameterTypes = MethodNames.parameterTypes(method);
    row.sawMethod(method.getName(), parameterTypes);
    if (row.target().classes() instanceof ClassSelector.AnnotatedWith annotated
        && !isAnnotated(method, annotated.annotationName())) {
      return false;
    }
    if (OBJECT_METHODS.contains(MethodNames.signature(method)) && !isNamed(row, method)) {
      return false;
    }
    return row.selects(method.getName(), parameterTypes);
  }

  private boolean isAnnotated(MethodDescription method, String annotation) {
    return header.isAnnotated(annotation)
        || header.isMethodAnnotated(MethodNames.key(method), annotation);
  }

  /** Whether the target spells the method's name out. */
  private static boolean isNamed(TargetRow row, MethodDescription method) {
    for (MethodPattern pattern : row.target().methods()) {
      if (pattern.name().equals(method.getName())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The method behind a bridge, or the bridge itself. A target may spell out the signature that
   * only the bridge has, {@code handle(java.lang.Object)} of a {@code Handler<String>}.
   */
  private MethodDescription bridged(MethodDescription bridge) {
    String target = Bridge.target(classFile, MethodNames.key(bridge));
    for (MethodDescription method : type.getDeclaredMethods()) {
      if (MethodNames.key(method).equals(target)) {
        return method;
      }
    }
    return bridge;
  }

  private static boolean weavable(TargetRow row, MethodDescription method) {
    String reason = null;
    if (method.isAbstract()) {
      reason = "is abstract: name the classes that implement it, or use subtypesOf";
    } else if (method.isNative()) {
      reason = "is native: it has no code to weave; name a Java method that calls it";
    } else if (method.isBridge()) {
      reason = "is only a bridge to a superclass: name the class that declares it";
    }
    if (reason != null && isNamed(row, method)) {
      row.addProblem(MethodNames.full(method) + " " + reason);
    }
    return reason == null && !method.isSynthetic();
  }

  private void explainInherited(TargetRow row) {
    for (MethodPattern pattern : row.unmatched()) {
      String owner = Inherited.owner(type, pattern);
      if (owner != null) {
        row.addInherited(pattern, owner);
      }
    }
  }
}
