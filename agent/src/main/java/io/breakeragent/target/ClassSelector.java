package io.breakeragent.target;

/** Which classes a target means. Names are binary names with dots, {@code com.acme.Outer$Inner}. */
public sealed interface ClassSelector {

  /** One class, by its exact name. */
  record Exact(String className) implements ClassSelector {}

  /** Every class whose name the glob matches. */
  record ByGlob(ClassGlob glob) implements ClassSelector {}

  /** Every class that extends or implements the named type, and that type itself. */
  record SubtypesOf(String typeName) implements ClassSelector {}

  /** Every class that carries the annotation on itself, or on the methods that are then meant. */
  record AnnotatedWith(String annotationName) implements ClassSelector {}
}
