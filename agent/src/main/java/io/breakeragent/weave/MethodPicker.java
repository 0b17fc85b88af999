package io.breakeragent.weave;

import io.breakeragent.target.ClassSelector;
import io.breakeragent.target.MethodPattern;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.method.ParameterDescription;
import net.bytebuddy.description.type.TypeDescription;
import org.jspecify.annotations.Nullable;

/**
 * Which declared methods of a class a target guards, and why it leaves out others that it names.
 */
final class MethodPicker {

  /** A wildcard does not mean these: they are no calls, and everything calls them. */
  private static final List<String> OBJECT_METHODS =
      List.of("equals", "hashCode", "toString", "clone", "finalize");

  private final TypeDescription type;
  private final @Nullable ClassHeader header;

  /**
   * @param header the class's annotations, or null if no target asks for them
   */
  MethodPicker(TypeDescription type, @Nullable ClassHeader header) {
    this.type = type;
    this.header = header;
  }

  /** The methods to weave for a target. */
  List<MethodDescription.InDefinedShape> pick(TargetRow row) {
    List<MethodDescription.InDefinedShape> picked = new ArrayList<>();
    for (MethodDescription.InDefinedShape method : type.getDeclaredMethods()) {
      if (!method.isMethod()) {
        continue;
      }
      row.sawMethod(method.getName());
      if (isMeant(row, method)) {
        MethodDescription.InDefinedShape real = method.isBridge() ? bridged(method) : method;
        if (weavable(row, real) && !picked.contains(real)) {
          picked.add(real);
        }
      }
    }
    return picked;
  }

  static List<String> parameterTypes(MethodDescription method) {
    List<String> names = new ArrayList<>(method.getParameters().size());
    for (ParameterDescription parameter : method.getParameters()) {
      names.add(parameter.getType().asErasure().getActualName());
    }
    return names;
  }

  static String nameOf(MethodDescription method) {
    return method.getDeclaringType().asErasure().getName()
        + "."
        + method.getName()
        + "("
        + String.join(",", parameterTypes(method))
        + ")";
  }

  private boolean isMeant(TargetRow row, MethodDescription method) {
    if (row.target().classes() instanceof ClassSelector.AnnotatedWith annotated) {
      String annotation = annotated.annotationName().replace('.', '/');
      String key = method.getInternalName() + method.getDescriptor();
      if (header == null
          || !(header.isAnnotated(annotation) || header.isMethodAnnotated(key, annotation))) {
        return false;
      }
    }
    if (OBJECT_METHODS.contains(method.getName()) && !isNamed(row, method)) {
      return false;
    }
    return row.selects(method.getName(), parameterTypes(method));
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
   * The method behind a compiler-made bridge. A target may spell out the signature that only the
   * bridge has, {@code handle(java.lang.Object)} of a {@code Handler<String>}.
   */
  private MethodDescription.InDefinedShape bridged(MethodDescription.InDefinedShape bridge) {
    for (MethodDescription.InDefinedShape method : type.getDeclaredMethods()) {
      if (!method.isBridge()
          && method.getName().equals(bridge.getName())
          && method.isStatic() == bridge.isStatic()
          && method.getParameters().size() == bridge.getParameters().size()) {
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
      row.addProblem(nameOf(method) + " " + reason);
    }
    return reason == null && !method.isSynthetic();
  }
}
