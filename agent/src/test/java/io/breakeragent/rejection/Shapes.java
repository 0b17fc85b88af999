package io.breakeragent.rejection;

import java.lang.ref.WeakReference;
import java.util.List;

/** Signatures of woven methods for tests, as if declared by a class of the tests' own loader. */
public final class Shapes {

  private Shapes() {}

  public static MethodShape returning(String type) {
    return shape("com.acme.Client.get()", type, List.of());
  }

  public static MethodShape throwing(Class<?>... exceptions) {
    List<String> names = java.util.Arrays.stream(exceptions).map(Class::getName).toList();
    return shape("com.acme.Client.get()", "void", names);
  }

  public static MethodShape named(String method) {
    return shape(method, "java.lang.Object", List.of());
  }

  /** One that is given such objects, and returns an object or nothing. */
  public static MethodShape taking(String... parameters) {
    return shape("com.acme.Client.get()", List.of(parameters), "java.lang.Object", List.of());
  }

  private static MethodShape shape(String method, String returnType, List<String> exceptions) {
    return shape(method, List.of("int", "int", "int"), returnType, exceptions);
  }

  private static MethodShape shape(
      String method, List<String> parameters, String returnType, List<String> exceptions) {
    ClassLoader loader = Shapes.class.getClassLoader();
    return new MethodShape(
        method, false, parameters, returnType, exceptions, new WeakReference<>(loader));
  }
}
