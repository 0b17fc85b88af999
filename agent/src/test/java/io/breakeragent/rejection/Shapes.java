package io.breakeragent.rejection;

import java.lang.ref.WeakReference;
import java.util.List;

/** Signatures of woven methods for tests, as if declared by a class of the tests' own loader. */
public final class Shapes {

  private Shapes() {}

  public static MethodShape returning(String type) {
    return new MethodShape("com.acme.Client.get()", type, List.of(), loader());
  }

  public static MethodShape throwing(Class<?>... exceptions) {
    List<String> names = java.util.Arrays.stream(exceptions).map(Class::getName).toList();
    return new MethodShape("com.acme.Client.get()", "void", names, loader());
  }

  public static MethodShape named(String method) {
    return new MethodShape(method, "java.lang.Object", List.of(), loader());
  }

  private static WeakReference<ClassLoader> loader() {
    return new WeakReference<>(Shapes.class.getClassLoader());
  }
}
