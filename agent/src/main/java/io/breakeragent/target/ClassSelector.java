package io.breakeragent.target;

/**
 * Which classes a target means. Names are binary names with dots, {@code com.acme.Outer$Inner}. The
 * text form is for people.
 */
public sealed interface ClassSelector {

  /** One class, by its exact name. */
  record Exact(String className) implements ClassSelector {
    @Override
    public String toString() {
      return className;
    }
  }

  /** Every class whose name the glob matches. */
  record ByGlob(ClassGlob glob) implements ClassSelector {
    @Override
    public String toString() {
      return glob.toString();
    }
  }

  /** Every class that extends or implements the named type, and that type itself. */
  record SubtypesOf(String typeName) implements ClassSelector {
    @Override
    public String toString() {
      return "subtypes of " + typeName;
    }
  }

  /** Every class that carries the annotation on itself, or on the methods that are then meant. */
  record AnnotatedWith(String annotationName) implements ClassSelector {
    @Override
    public String toString() {
      return "annotated with " + annotationName;
    }
  }
}
