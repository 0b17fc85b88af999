package io.breakeragent.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.woven.Gateways;
import com.acme.woven.Optionals;
import java.util.List;
import net.bytebuddy.dynamic.ClassFileLocator;
import org.junit.jupiter.api.Test;

/** The types that a woven class sees, told from class files alone. */
class PoolTypeViewTest {

  private final Loom loom = new Loom();
  private final PoolTypeView types = PoolTypeView.of(ClassFileLocator.ForClassLoader.of(loom));

  @Test
  void a_type_exists_if_its_class_file_does() {
    assertTrue(types.exists("java.io.IOException"));
    assertTrue(types.exists(Gateways.class.getName()));
    assertFalse(types.exists("com.acme.Gone"));
  }

  @Test
  void subtypes_reach_over_classes_and_interfaces() {
    assertTrue(types.isSubtype("java.net.ConnectException", "java.io.IOException"));
    assertTrue(types.isSubtype("java.util.ArrayList", "java.lang.Iterable"));
    assertTrue(types.isSubtype("java.util.ArrayList", "java.lang.Object"));
    assertFalse(types.isSubtype("java.io.IOException", "java.net.ConnectException"));
    assertFalse(types.isSubtype("java.lang.String", "int"));
  }

  @Test
  void every_type_is_its_own_subtype_and_an_absent_one_that_of_nothing_else() {
    assertTrue(types.isSubtype("int", "int"));
    assertTrue(types.isSubtype("com.acme.Gone", "com.acme.Gone"));
    assertFalse(types.isSubtype("com.acme.Gone", "java.lang.Object"));
  }

  @Test
  void a_type_whose_supertype_is_absent_reaches_what_is_there() {
    String exception = Optionals.MissingException.class.getName();
    assertTrue(types.isSubtype(exception, "java.lang.Exception"));
    loom.hideClassFile("java.lang.Exception");
    PoolTypeView without = PoolTypeView.of(ClassFileLocator.ForClassLoader.of(loom));
    assertTrue(without.isSubtype(exception, "java.lang.Exception"), "its class file names it");
    assertFalse(without.isSubtype(exception, "java.lang.Throwable"));
  }

  @Test
  void abstract_types_are_told() {
    assertTrue(types.isAbstract(Gateways.Gateway.class.getName()));
    assertTrue(types.isAbstract(Gateways.Real.class.getSuperclass().getName()));
    assertFalse(types.isAbstract(Gateways.Real.class.getName()));
    assertFalse(types.isAbstract("com.acme.Gone"));
  }

  @Test
  void only_public_constructors_with_the_very_parameters_count() {
    String message = "java.lang.String";
    assertTrue(types.hasConstructor("java.io.IOException"));
    assertTrue(types.hasConstructor("java.io.IOException", message));
    assertTrue(types.hasConstructor("java.io.IOException", message, "java.lang.Throwable"));
    assertFalse(types.hasConstructor("java.io.IOException", "int"));
    assertFalse(types.hasConstructor("java.lang.Math"), "it is private");
    assertFalse(types.hasConstructor("com.acme.Gone"));
  }

  @Test
  void interfaces_are_told() {
    assertTrue(types.isInterface("java.util.concurrent.Future"));
    assertFalse(types.isInterface("java.util.concurrent.FutureTask"));
    assertFalse(types.isInterface("com.acme.Gone"));
  }

  @Test
  void the_parameters_of_a_method_are_told_wherever_it_was_inherited_from() {
    assertEquals(
        List.of(List.of("java.lang.Object")),
        types.parametersOf("java.util.function.UnaryOperator", "apply"));
    assertTrue(types.parametersOf("java.util.ArrayList", "wait").contains(List.of("long", "int")));
    assertEquals(List.of(), types.parametersOf("java.lang.Object", "clone"), "it is protected");
    assertEquals(List.of(), types.parametersOf("com.acme.Gone", "apply"));
  }

  @Test
  void of_a_broken_hierarchy_the_parameters_of_what_is_there_are_told() {
    String exception = Optionals.MissingException.class.getName();
    loom.hideClassFile("java.lang.Exception");
    assertEquals(List.of(), types.parametersOf(exception, "getMessage"));
  }
}
