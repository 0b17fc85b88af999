package io.breakeragent.rejection;

import java.util.List;

/**
 * Answers questions about types as the woven class sees them, from class files: asking loads no
 * class of the application. A type that cannot be found is a subtype of nothing.
 */
public interface TypeView {

  boolean exists(String type);

  boolean isSubtype(String type, String supertype);

  boolean isAbstract(String type);

  boolean isInterface(String type);

  /** Whether the type has a public constructor with exactly these parameters. */
  boolean hasConstructor(String type, String... parameterTypes);

  /** The parameter types of each public method of that name, its own or inherited. */
  List<List<String>> parametersOf(String type, String method);
}
