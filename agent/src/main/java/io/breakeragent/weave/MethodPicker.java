package io.breakeragent.weave;

import io.breakeragent.target.ClassSelector;
import io.breakeragent.target.MethodPattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which declared methods of a class a target guards, and why it leaves out others that it names.
 */
final class MethodPicker {

  /** A wildcard does not mean these: they are no calls, and everything calls them. */
  private static final List<String> OBJECT_METHODS =
      List.of("equals(java.lang.Object)", "hashCode()", "toString()", "clone()", "finalize()");

  private static final String KOTLIN = "kotlin.Metadata";

  private final @Nullable ClassLoader loader;
  private final String className;
  private final byte[] classFile;
  private final ClassHeader header;

  MethodPicker(@Nullable ClassLoader loader, String className, byte[] classFile) {
    this.loader = loader;
    this.className = className;
    this.classFile = classFile;
    this.header = ClassHeader.of(classFile);
  }

  /** The methods to weave for a target. */
  List<MethodHeader> pick(TargetRow row) {
    row.sawClass();
    List<MethodHeader> picked = new ArrayList<>();
    for (MethodHeader method : header.methods()) {
      row.sawMethod(method.name(), method.parameterTypes());
      if (isMeant(row, method)) {
        MethodHeader real = method.isBridge() ? bridged(method) : method;
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

  /** The method as people read it. */
  String nameOf(MethodHeader method) {
    return className + "." + method.signature();
  }

  /**
   * What the method's callers handle. Kotlin's methods declare nothing of what they throw: their
   * callers know what a Java interface declares.
   */
  List<String> exceptionsOf(MethodHeader method) {
    return method.exceptions().isEmpty() && header.isAnnotated(KOTLIN)
        ? Inherited.exceptions(loader, header, method)
        : method.exceptions();
  }

  private boolean isMeant(TargetRow row, MethodHeader method) {
    if (row.target().classes() instanceof ClassSelector.AnnotatedWith annotated) {
      String annotation = annotated.annotationName();
      if (!header.isAnnotated(annotation) && !method.annotations().contains(annotation)) {
        return false;
      }
    }
    if (OBJECT_METHODS.contains(method.signature()) && !isNamed(row, method)) {
      return false;
    }
    return row.selects(method.name(), method.parameterTypes());
  }

  /** Whether the target spells the method's name out. */
  private static boolean isNamed(TargetRow row, MethodHeader method) {
    for (MethodPattern pattern : row.target().methods()) {
      if (pattern.name().equals(method.name())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The method behind a bridge, or the bridge itself. A target may spell out the signature that
   * only the bridge has, {@code handle(java.lang.Object)} of a {@code Handler<String>}.
   */
  private MethodHeader bridged(MethodHeader bridge) {
    String target = Bridge.target(classFile, bridge.key());
    for (MethodHeader method : header.methods()) {
      if (method.key().equals(target)) {
        return method;
      }
    }
    return bridge;
  }

  private boolean weavable(TargetRow row, MethodHeader method) {
    String reason = reasonAgainst(method);
    if (reason != null && isNamed(row, method)) {
      String problem = nameOf(method) + " " + reason;
      if (method.isAbstract() && row.target().classes() instanceof ClassSelector.SubtypesOf) {
        if (row.target().preset() == null) {
          row.addProblemUnlessWoven(problem);
        }
      } else {
        row.addProblem(problem);
      }
    }
    return reason == null && !method.isSynthetic();
  }

  private static @Nullable String reasonAgainst(MethodHeader method) {
    if (method.isAbstract()) {
      return "is abstract: name the classes that implement it, or use subtypesOf";
    }
    if (method.isNative()) {
      return "is native: it has no code to weave; name a Java method that calls it";
    }
    if (method.isBridge()) {
      return "is only a bridge to a superclass: name the class that declares it";
    }
    return null;
  }

  private void explainInherited(TargetRow row) {
    for (MethodPattern pattern : row.unmatched()) {
      String owner = Inherited.owner(loader, header, pattern);
      if (owner != null) {
        row.addInherited(pattern, owner);
      }
    }
  }
}
