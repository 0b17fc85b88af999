package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.acme.rejection.Rejections;
import com.acme.rejection.Returns;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each fallback value on each return type (contract 4): the value where the type can hold it; where
 * it cannot, the method stays as it was and that is said, never a silent 0 or null.
 */
class FallbackIT {

  private static final String FUTURE = "a future of ";

  @TempDir Path directory;

  static Stream<Arguments> literals() {
    return Stream.of(
        arguments("null", NULL),
        arguments("0", ZERO),
        arguments("true", TRUE),
        arguments("\"x\"", TEXT),
        arguments("[]", EMPTY_LIST),
        arguments("{}", EMPTY_MAP));
  }

  private static final Map<String, String> NULL =
      same(
          "null",
          "nothing",
          "boxedBoolean",
          "boxedInteger",
          "boxedLong",
          "boxedDouble",
          "string",
          "object",
          "intArray",
          "stringArray",
          "list",
          "set",
          "collection",
          "map",
          "optional");
  private static final Map<String, String> ZERO =
      and(
          same(
              "0",
              "primitiveByte",
              "primitiveShort",
              "primitiveInt",
              "primitiveLong",
              "boxedInteger",
              "boxedLong",
              "object"),
          same("0.0", "primitiveFloat", "primitiveDouble", "boxedDouble"));
  private static final Map<String, String> TRUE =
      same("true", "primitiveBoolean", "boxedBoolean", "object");
  private static final Map<String, String> TEXT = same("x", "primitiveChar", "string", "object");
  private static final Map<String, String> EMPTY_LIST =
      and(
          same("[]", "list", "set", "collection", "object"),
          Map.of("intArray", "int[]0", "stringArray", "String[]0", "optional", "Optional.empty"));
  private static final Map<String, String> EMPTY_MAP = same("{}", "map", "object");

  @ParameterizedTest
  @MethodSource("literals")
  void a_fallback_is_returned_where_it_fits(String literal, Map<String, String> fitting) {
    Map<String, String> expected = expected(literal, fitting);
    String yaml = RejectionOutcomes.yaml("onReject: {return: " + literal + "}", Returns.class);
    Launch launch = Launch.of(Rejections.class, Returns.class.getName());
    try (ChildJvm jvm = launch.guarded(directory, yaml).start().waitForLine("ready")) {
      Map<String, String> outcomes = RejectionOutcomes.of(jvm.stdout());
      assertEquals(expected.size(), outcomes.size());
      outcomes.replaceAll((name, outcome) -> isDown(outcome) ? "down" : outcome);
      assertEquals(expected, outcomes);
      long unfit = expected.values().stream().filter("down"::equals).count();
      try (JmxConnection jmx = jvm.jmx()) {
        List<String> unmatched = jmx.agent().rows("UnmatchedTargets");
        assertEquals(unfit, unmatched.size());
        assertTrue(unmatched.stream().allMatch(row -> row.contains("does not fit")), literal);
        assertEquals(0, jmx.agent().number("InternalFaults"));
      }
      Finished finished = jvm.end();
      assertEquals(1 + unfit, finished.linesOfTheAgent().size(), finished::toString);
      assertEquals("", finished.stderrOfTheApplication());
    }
  }

  private static boolean isDown(String outcome) {
    return outcome.startsWith("threw java.lang.IllegalStateException")
        && outcome.endsWith(": down");
  }

  /** Every other method is not woven: its second call fails like its first. */
  private static Map<String, String> expected(String literal, Map<String, String> fitting) {
    Map<String, String> expected = new TreeMap<>();
    for (String name : RejectionOutcomes.methodsOf(Returns.class)) {
      String value = fitting.get(name);
      expected.put(name, value == null ? "down" : "returned " + value);
    }
    String inFuture = literal.equals("\"x\"") ? "x" : literal;
    expected.put("future", "returned " + FUTURE + inFuture);
    expected.put("stage", "returned " + FUTURE + inFuture);
    return expected;
  }

  private static Map<String, String> same(String value, String... names) {
    Map<String, String> all = new TreeMap<>();
    for (String name : names) {
      all.put(name, value);
    }
    return all;
  }

  private static Map<String, String> and(Map<String, String> one, Map<String, String> other) {
    Map<String, String> both = new TreeMap<>(one);
    both.putAll(other);
    return both;
  }
}
