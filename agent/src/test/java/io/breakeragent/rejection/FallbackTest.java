package io.breakeragent.rejection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code {return: literal}} on every kind of return type: the very value, or a reason. */
class FallbackTest {

  static Stream<Arguments> fits() {
    return Stream.of(
        arguments(true, "boolean", true),
        arguments(false, "java.lang.Boolean", false),
        arguments(true, "java.lang.Object", true),
        arguments(-128L, "byte", (byte) -128),
        arguments(7L, "java.lang.Byte", (byte) 7),
        arguments(32767L, "short", (short) 32767),
        arguments(7L, "java.lang.Short", (short) 7),
        arguments(0L, "int", 0),
        arguments(-2147483648L, "java.lang.Integer", Integer.MIN_VALUE),
        arguments(7L, "long", 7L),
        arguments(5_000_000_000L, "java.lang.Long", 5_000_000_000L),
        arguments(7L, "float", 7f),
        arguments(7L, "java.lang.Float", 7f),
        arguments(7L, "double", 7d),
        arguments(7L, "java.lang.Double", 7d),
        arguments(1.5, "double", 1.5),
        arguments(1.5, "java.lang.Double", 1.5),
        arguments(1.5, "float", 1.5f),
        arguments(1.5, "java.lang.Float", 1.5f),
        arguments(7L, "java.lang.Number", 7),
        arguments(7L, "java.lang.Object", 7),
        arguments(5_000_000_000L, "java.lang.Number", 5_000_000_000L),
        arguments(7L, "java.lang.Comparable", 7),
        arguments(1.5, "java.lang.Number", 1.5),
        arguments("none", "java.lang.String", "none"),
        arguments("none", "java.lang.CharSequence", "none"),
        arguments("none", "java.lang.Object", "none"),
        arguments("x", "char", 'x'),
        arguments("x", "java.lang.Character", 'x'));
  }

  @ParameterizedTest
  @MethodSource("fits")
  void a_literal_becomes_a_value_of_the_return_type(Object literal, String type, Object value)
      throws UnfitException {
    assertEquals(value, Rejecting.value(literal, type));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void",
        "java.lang.Void",
        "java.lang.Object",
        "java.lang.String",
        "java.lang.Integer",
        "int[]",
        "java.util.List",
        "com.acme.Item"
      })
  void null_fits_everything_but_primitives(String type) throws UnfitException {
    assertNull(Rejecting.value(null, type));
  }

  static Stream<Arguments> misfits() {
    return Stream.of(
        arguments(null, "int", "null"),
        arguments(null, "boolean", "null"),
        arguments(null, "char", "null"),
        arguments(0L, "void", "0"),
        arguments(0L, "boolean", "0"),
        arguments(0L, "char", "0"),
        arguments(0L, "java.lang.String", "0"),
        arguments(128L, "byte", "128"),
        arguments(-32769L, "short", "-32769"),
        arguments(2147483648L, "int", "2147483648"),
        arguments(2147483648L, "java.lang.Integer", "2147483648"),
        arguments(1.5, "int", "1.5"),
        arguments(1.5, "java.lang.Long", "1.5"),
        arguments(true, "java.lang.String", "true"),
        arguments(true, "int", "true"),
        arguments("none", "int", "\"none\""),
        arguments("none", "java.util.List", "\"none\""),
        arguments("none", "char", "\"none\""),
        arguments("", "char", "\"\""),
        arguments("none", "com.acme.Item", "\"none\""),
        arguments(List.of(), "int", "[]"),
        arguments(List.of(), "void", "[]"),
        arguments(List.of(), "java.lang.String", "[]"),
        arguments(List.of(), "java.util.Map", "[]"),
        arguments(List.of(), "java.util.concurrent.Future", "[]"),
        arguments(Map.of(), "java.util.List", "{}"),
        arguments(Map.of(), "int[]", "{}"),
        arguments(Map.of(), "java.util.Optional", "{}"));
  }

  /** Never a silent 0 or null. */
  @ParameterizedTest
  @MethodSource("misfits")
  void a_literal_that_the_return_type_cannot_hold_is_refused_with_a_reason(
      @Nullable Object literal, String type, String shown) {
    assertEquals(
        "return: " + shown + " does not fit the return type " + type,
        Rejecting.reason(new OnReject.ReturnValue(literal), Shapes.returning(type)));
  }
}
