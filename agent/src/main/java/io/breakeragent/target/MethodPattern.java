package io.breakeragent.target;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which methods of a class are meant: a name or glob, and the parameter types if they matter.
 *
 * @param name a method name, or a glob with {@code *} and {@code ?}
 * @param parameterTypes the parameters' types by their full names ({@code int}, {@code byte[]},
 *     {@code java.lang.String}, {@code java.util.Map$Entry}), or null for any
 */
public record MethodPattern(String name, @Nullable List<String> parameterTypes) {

  public boolean matches(String methodName, List<String> types) {
    return Wildcards.matches(name, methodName, Wildcards.NO_SEPARATOR)
        && (parameterTypes == null || parameterTypes.equals(types));
  }

  @Override
  public String toString() {
    return parameterTypes == null ? name : name + "(" + String.join(",", parameterTypes) + ")";
  }
}
