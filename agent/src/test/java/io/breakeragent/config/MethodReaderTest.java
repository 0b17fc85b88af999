package io.breakeragent.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.target.MethodPattern;
import io.breakeragent.target.Target;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Names, globs and signatures of methods. */
class MethodReaderTest {

  private static final String EXPECTED =
      "each of methods must be a method's name, a glob like find*, or a signature like"
          + " reserve(java.lang.String,int), not ";

  static Stream<Arguments> patterns() {
    return Stream.of(
        Arguments.of("*", new MethodPattern("*", null, 4)),
        Arguments.of("get$stock_1", new MethodPattern("get$stock_1", null, 4)),
        Arguments.of("größe", new MethodPattern("größe", null, 4)),
        Arguments.of("f()", new MethodPattern("f", List.of(), 4)),
        Arguments.of("f( )", new MethodPattern("f", List.of(), 4)),
        Arguments.of("f*(int)", new MethodPattern("f*", List.of("int"), 4)),
        Arguments.of("f(*, int)", new MethodPattern("f", List.of("*", "int"), 4)),
        Arguments.of(
            "f(byte[],long[][], java.util.Map$Entry[])",
            new MethodPattern("f", List.of("byte[]", "long[][]", "java.util.Map$Entry[]"), 4)),
        Arguments.of("f(Order)", new MethodPattern("f", List.of("Order"), 4)));
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void a_pattern_is_what_the_file_says(String text, MethodPattern expected) {
    assertEquals(
        List.of(expected),
        Yaml.target("breaker: b", "class: com.acme.Stock", "methods: ['" + text + "']").methods());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          f(int            | its parentheses do not match; inside [ ], a signature with a comma needs quotes
          int)             | its parentheses do not match; inside [ ], a signature with a comma needs quotes
          f(int)x          | its parentheses do not match; inside [ ], a signature with a comma needs quotes
          f((int))         | its parentheses do not match; inside [ ], a signature with a comma needs quotes
          f()()            | its parentheses do not match; inside [ ], a signature with a comma needs quotes
          f(int,)          | a parameter type is missing
          f(,)             | a parameter type is missing
          f(int...)        | write int[] for int...
          f(String)        | write java.lang.String
          f(int,Object[])  | write java.lang.Object
          f(java.util.List<java.lang.String>) | write it without type arguments
          f(java.util.Map<a,b>) | write it without type arguments
          f(java.lang.*)   | a glob cannot stand here
          f(java/lang/String) | write dots, not slashes
          f(int count)     | 'int count' is not a type
          f(int[)          | 'int[' is not a type
          public void f()  | leave out modifiers, return type and spaces
          com.acme.Stock.f | write the method without its class
          Stock#f          | write the method without its class
          """)
  void a_wrong_pattern_is_a_problem_that_says_what_to_write(String text, String hint) {
    assertEquals(
        List.of("f:4:15: " + EXPECTED + "'" + text + "': " + hint), problems("['" + text + "']"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [~]     | f:4:15: EXPECTED'~'
          ['']    | f:4:15: EXPECTED''
          [[f]]   | f:4:15: EXPECTEDa list
          ['f;']  | f:4:15: EXPECTED'f;'
          []      | f:4:14: 'methods' is empty: name some, or leave it out to mean all
          f       | f:4:14: methods must be a list, like [getStock, "find*"], not 'f'
          {f: g}  | f:4:14: methods must be a list, like [getStock, "find*"], not a mapping
          """)
  void methods_are_a_list_with_something_in_it(String yaml, String problem) {
    assertEquals(List.of(problem.replace("EXPECTED", EXPECTED)), problems(yaml));
  }

  @Test
  void a_signature_has_no_more_parameters_than_a_method_can_have() {
    String most = "int" + ",int".repeat(254);
    Target target = Yaml.target("breaker: b", "class: A", "methods: ['f(" + most + ")']");
    assertTrue(target.selects("f", Collections.nCopies(255, "int")));

    assertEquals(
        List.of(
            "f:4:15: "
                + EXPECTED
                + "'f(int"
                + ",int".repeat(13)
                + ",in...': no method has more than 255 parameters"),
        problems("['f(" + most + ",int)']"));
  }

  @Test
  void an_unquoted_signature_in_brackets_is_cut_at_its_comma_and_the_problem_says_so() {
    String hint =
        ": its parentheses do not match; inside [ ], a signature with a comma needs quotes";
    assertEquals(
        List.of(
            "f:4:15: " + EXPECTED + "'reserve(java.lang.String'" + hint,
            "f:4:40: " + EXPECTED + "'int)'" + hint),
        problems("[reserve(java.lang.String,int)]"));
  }

  /** Agents row 16: an advice cannot catch around the call of super(). */
  @Test
  void a_constructor_is_a_problem_whichever_way_it_is_named() {
    String reason =
        " is a constructor, which cannot be guarded: name the method that makes the call";
    assertEquals(
        List.of("f:4:15: '<init>'" + reason, "f:4:23: 'Stock(int)'" + reason),
        problems("[<init>, Stock(int), Stockist]"));
    assertEquals(
        List.of("f:2:44: 'Inner'" + reason),
        Yaml.problems("targets:\n  - {breaker: b, class: A$Inner, methods: [Inner, A]}"));
    assertEquals(
        List.of("f:2:42: '<init>'" + reason),
        Yaml.problems("targets:\n  - {breaker: b, subtypesOf: A, except: [<init>]}"));
  }

  private static List<String> problems(String methods) {
    return Yaml.problems(
        Yaml.inTarget("breaker: b", "class: com.acme.Stock", "methods: " + methods));
  }
}
