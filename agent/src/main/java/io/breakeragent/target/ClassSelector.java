package io.breakeragent.target;

/**
 * Which classes a target means. Names are binary names with dots, {@code com.acme.Outer$Inner}. The
 * text form is what the YAML says, {@code class com.acme.Outer$Inner}.
 */
public sealed interface ClassSelector {

  /** One class, by its exact name. */
  record Exact(String className) implements ClassSelector {
    @Override
    public String toString() {
      return "class " + className;
    }
  }

  /** Every class whose name the glob matches. */
  record ByGlob(ClassGlob glob) implements ClassSelector {
    @Override
    public String toString() {
      return "class " + glob;
    }
  }

  /** Every class that extends or implements the named type, and that type itself. */
  record SubtypesOf(String typeName) implements ClassSelector {
    @Override
    public String toString() {
      return "subtypesOf " + typeName;
    }
  }

  /** Every class that carries the annotation on itself, or on the methods that are then meant. */
  record AnnotatedWith(String annotationName) implements ClassSelector {
    @Override
    public String toString() {
      return "annotatedWith " + annotationName;
    }
  }
}
