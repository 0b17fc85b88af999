package io.breakeragent.target;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which methods of a class are meant: a name or glob, and the parameter types if they matter.
 *
 * @param name a method name, or a glob with {@code *} and {@code ?}
 * @param parameterTypes the parameters' types by their full names ({@code int}, {@code byte[]},
 *     {@code java.lang.String}, {@code java.util.Map$Entry}; {@code *} is one of any type), or null
 *     for any
 * @param line where it stands in the YAML file or in the preset's own, from 1; 0 if in none
 */
public record MethodPattern(String name, @Nullable List<String> parameterTypes, int line) {

  /** A parameter of any type. */
  public static final String ANY = "*";

  /** A pattern that no file has. */
  public MethodPattern(String name, @Nullable List<String> parameterTypes) {
    this(name, parameterTypes, 0);
  }

  public boolean matches(String methodName, List<String> types) {
    return matchesName(methodName) && (parameterTypes == null || take(parameterTypes, types));
  }

  boolean matchesName(String methodName) {
    return Wildcards.matches(name, methodName, Wildcards.NO_SEPARATOR);
  }

  private static boolean take(List<String> meant, List<String> types) {
    boolean alike = meant.size() == types.size();
    for (int i = 0; alike && i < types.size(); i++) {
      alike = meant.get(i).equals(ANY) || meant.get(i).equals(types.get(i));
    }
    return alike;
  }

  @Override
  public String toString() {
    return parameterTypes == null ? name : name + "(" + String.join(",", parameterTypes) + ")";
  }
}
