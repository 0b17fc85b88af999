package io.breakeragent.weave;

import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.method.ParameterDescription;

/** The names that a method has: for the YAML, for people, in its class file. */
final class MethodNames {

  private MethodNames() {}

  /** The parameters' types as the YAML names them. */
  static List<String> parameterTypes(MethodDescription method) {
    List<String> names = new ArrayList<>(method.getParameters().size());
    for (ParameterDescription parameter : method.getParameters()) {
      names.add(parameter.getType().asErasure().getActualName());
    }
    return names;
  }

  /** {@code get(java.lang.String)}. */
  static String signature(MethodDescription method) {
    return method.getName() + "(" + String.join(",", parameterTypes(method)) + ")";
  }

  /** {@code com.acme.Client.get(java.lang.String)}. */
  static String full(MethodDescription method) {
    return method.getDeclaringType().asErasure().getName() + "." + signature(method);
  }

  /** What tells a method from all others of its class: {@code get(Ljava/lang/String;)V}. */
  static String key(MethodDescription method) {
    return method.getInternalName() + method.getDescriptor();
  }
}
