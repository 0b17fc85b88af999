package io.breakeragent.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.breakeragent.completion.Completion;
import io.breakeragent.completion.Exchange;
import io.breakeragent.target.ClassSelector;
import io.breakeragent.target.MethodPattern;
import io.breakeragent.target.Target;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways to name a target, and what is wrong with the others. */
class TargetReaderTest {

  private static final String NAME =
      "a class name like com.acme.StockClient, or a glob like com.acme.**.*Client";

  @Test
  void a_target_says_a_breaker_a_class_and_methods() {
    Target target =
        Yaml.target(
            "breaker: b",
            "class: com.acme.Outer$Inner",
            "methods: [getStock, 'reserve(java.lang.String, int)', 'find*', 'close()']",
            "except: ['find?']");

    assertEquals(
        new Target(
            "b",
            new ClassSelector.Exact("com.acme.Outer$Inner"),
            List.of(
                new MethodPattern("getStock", null, 4),
                new MethodPattern("reserve", List.of("java.lang.String", "int"), 4),
                new MethodPattern("find*", null, 4),
                new MethodPattern("close", List.of(), 4)),
            List.of(new MethodPattern("find?", null, 5)),
            new Completion.Auto(),
            Exchange.PER_CALL,
            2),
        target);
  }

  @Test
  void off_in_place_of_a_breaker_is_none() {
    Configuration configuration =
        Yaml.good("targets: [{breaker: off, class: com.acme.Pool, methods: [isValid]}]");

    assertEquals(true, configuration.targets().get(0).isExempt());
    assertEquals(Map.of(), configuration.breakers());
  }

  @Test
  void without_methods_every_method_is_meant() {
    Target target = Yaml.target("{breaker: b, class: com.acme.Stock, except: []}");

    assertEquals(List.of(), target.methods());
    assertEquals(true, target.selects("anything", List.of("int")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"com.acme.**.*Client", "com.acme.?tock", "**.Stock", "javax.sql.*"})
  void a_class_with_wildcards_is_a_glob(String glob) {
    ClassSelector classes = Yaml.target("breaker: b", "class: '" + glob + "'").classes();

    assertEquals(glob, assertInstanceOf(ClassSelector.ByGlob.class, classes).glob().toString());
  }

  @Test
  void types_are_named_by_supertype_or_annotation() {
    assertEquals(
        new ClassSelector.SubtypesOf("java.util.function.Supplier"),
        Yaml.target("breaker: b", "subtypesOf: java.util.function.Supplier").classes());
    assertEquals(
        new ClassSelector.AnnotatedWith("com.acme.Outbound"),
        Yaml.target("breaker: b", "annotatedWith: com.acme.Outbound").classes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          class: com/acme/Stock        | 12 | class must be NAME, not 'com/acme/Stock': write dots, not slashes
          class: com.acme.             | 12 | class must be NAME, not 'com.acme.'
          class: .Stock                | 12 | class must be NAME, not '.Stock'
          class: com..Stock            | 12 | class must be NAME, not 'com..Stock'
          class: com.acme.4Stock       | 12 | class must be NAME, not 'com.acme.4Stock'
          class: com.acme.Stock#get    | 12 | class must be NAME, not 'com.acme.Stock#get'
          class: java.util.List<X>     | 12 | class must be NAME, not 'java.util.List<X>': write it without type arguments
          class: [com.acme.Stock]      | 12 | class must be NAME, not a list
          class:                       | 11 | class must be NAME, not nothing
          subtypesOf: com.acme.*       | 17 | subtypesOf must be the full name of a type, like com.acme.Gateway, not 'com.acme.*': a glob cannot stand here
          annotatedWith: '@a.Outbound' | 20 | annotatedWith must be the full name of a type, like com.acme.Gateway, not '@a.Outbound': write it without @
          class: java.util.ArrayList   | 12 | 'java.util.ArrayList' cannot be guarded: the agent itself runs on these classes
          class: java.util.concurrent.** | 12 | 'java.util.concurrent.**' cannot be guarded: the agent itself runs on these classes
          class: java.lang.ProcessBuilder | 12 | 'java.lang.ProcessBuilder' cannot be guarded: the agent itself runs on these classes
          class: java.net.** | 12 | 'java.net.**' cannot be guarded: a glob does not reach into the JDK, name its classes one by one
          class: io.breakeragent.Agent | 12 | 'io.breakeragent.Agent' cannot be guarded: the agent itself runs on these classes
          """)
  void a_wrong_class_is_a_problem(String line, int column, String message) {
    assertEquals(
        List.of("f:3:" + column + ": " + message.replace("NAME", NAME)),
        Yaml.problems(Yaml.inTarget("breaker: b", line)));
  }

  @Test
  void a_target_needs_a_breaker_and_exactly_one_way_to_name_classes() {
    assertEquals(
        List.of(
            "f:2:5: this target names no class: add class, subtypesOf, annotatedWith or preset",
            "f:3:5: this target names no breaker: add 'breaker: ' and a name",
            "f:4:42: a target takes only one of class, subtypesOf and annotatedWith: this one has"
                + " 'subtypesOf' already",
            "f:5:14: breaker must be a name, not nothing",
            "f:6:15: breaker must be a name, not a mapping: one that begins with {"
                + " needs quotes",
            "f:7:5: a target must be a mapping with 'breaker' and 'class', not 'com.acme.Stock'"),
        Yaml.problems(
            """
            targets:
              - {breaker: b}
              - {class: com.acme.Stock}
              - {breaker: b, subtypesOf: com.acme.G, class: com.acme.Stock}
              - {breaker: , class: com.acme.Stock}
              - {breaker: {loader}, class: com.acme.Stock}
              - com.acme.Stock
            """));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          targets:                | 9  | nothing
          targets: []             | 10 | an empty list
          targets: {breaker: b}   | 10 | a mapping
          targets: com.acme.Stock | 10 | 'com.acme.Stock'
          """)
  void targets_are_a_list_with_something_in_it(String yaml, int column, String shown) {
    assertEquals(
        List.of(
            "f:1:"
                + column
                + ": targets must be a list of at least one target, not "
                + shown
                + ": the smallest file is"
                + " targets: [{breaker: inventory, class: com.acme.StockClient}]"),
        Yaml.problems(yaml));
  }

  @Test
  void a_file_without_targets_is_told_what_the_smallest_one_looks_like() {
    String smallest =
        "the smallest file is targets: [{breaker: inventory, class: com.acme.StockClient}]";

    assertEquals(List.of("f:1:1: there are no 'targets': " + smallest), Yaml.problems("mode: off"));
    assertEquals(1, Yaml.good(smallest.replace("the smallest file is ", "")).targets().size());
  }

  @Test
  void the_same_target_twice_is_a_problem_B_23() {
    assertEquals(
        List.of(
            "f:6:5: this target says the same as the one in line 2",
            "f:7:5: this target says the same as the one in line 4"),
        Yaml.problems(
            """
            targets:
              - {breaker: b, class: A, methods: [x, y]}
              - {breaker: other, class: A, methods: [x, y]}
              - {breaker: b, class: A}
              - {breaker: b, class: A, methods: [x, y], except: [z]}
              - {class: A, methods: [y, x], breaker: b, except: []}
              - {breaker: b, class: A, methods: ["*"]}
              - {breaker: b, subtypesOf: A}
              - {breaker: b, annotatedWith: A}
            """));
  }
}
