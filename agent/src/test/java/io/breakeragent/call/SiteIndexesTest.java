package io.breakeragent.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.breakeragent.rejection.MethodShape;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The numbers of woven methods, over redeployments too (agents' row 8). */
class SiteIndexesTest {

  private static final long PATIENCE_NANOS = 10_000_000_000L;

  private final SiteIndexes indexes = new SiteIndexes();
  private final ClassLoader loader = newLoader();

  @Test
  void a_method_that_is_woven_again_keeps_its_index() {
    int first = indexes.indexOf(method("get()", loader));
    int other = indexes.indexOf(method("put()", loader));
    assertNotEquals(first, other);
    assertEquals(first, indexes.indexOf(method("get()", loader)));
    assertEquals(other, indexes.indexOf(method("put()", loader)));
  }

  @Test
  void the_same_class_in_another_loader_has_an_index_of_its_own() {
    int first = indexes.indexOf(method("get()", loader));
    ClassLoader otherLoader = newLoader();
    int other = indexes.indexOf(method("get()", otherLoader));
    assertNotEquals(first, other);
    assertEquals(first, indexes.indexOf(method("get()", loader)));
    assertEquals(other, indexes.indexOf(method("get()", otherLoader)));
  }

  @Test
  void methods_of_the_boot_loader_keep_theirs_too() {
    int first = indexes.indexOf(method("get()", null));
    assertEquals(first, indexes.indexOf(method("get()", null)));
    assertNotEquals(first, indexes.indexOf(method("get()", loader)));
  }

  /** Obfuscated class files have such methods; javac makes none. */
  @Test
  void methods_that_differ_in_their_return_type_only_are_two() {
    MethodShape number =
        new MethodShape("a.A.a()", false, List.of(), "int", List.of(), new WeakReference<>(loader));
    MethodShape text =
        new MethodShape(
            "a.A.a()",
            false,
            List.of(),
            "java.lang.String",
            List.of(),
            new WeakReference<>(loader));
    assertNotEquals(indexes.indexOf(number), indexes.indexOf(text));
  }

  @Test
  void the_index_of_a_collected_loader_is_used_again() {
    int kept = indexes.indexOf(method("kept()", loader));
    int abandoned = indexOfAbandoned("get()");
    int reused = abandoned + 1;
    long start = System.nanoTime();
    for (int i = 0; reused != abandoned; i++) {
      assertFalse(System.nanoTime() - start > PATIENCE_NANOS, "the loader was never collected");
      System.gc();
      reused = indexes.indexOf(method("new" + i + "()", loader));
    }
    assertEquals(kept, indexes.indexOf(method("kept()", loader)));
  }

  /** In a method of its own, so that no variable keeps the loader. */
  private int indexOfAbandoned(String name) {
    return indexes.indexOf(method(name, newLoader()));
  }

  private static MethodShape method(String name, @Nullable ClassLoader loader) {
    WeakReference<ClassLoader> reference = loader == null ? null : new WeakReference<>(loader);
    return new MethodShape(
        "com.acme.Client." + name, false, List.of(), "void", List.of(), reference);
  }

  private static ClassLoader newLoader() {
    return new URLClassLoader(new URL[0]);
  }
}
