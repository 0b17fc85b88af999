package io.breakeragent.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not YAML at all, or more of YAML than this format has, in plain words. */
class SyntaxFaultTest {

  private static final String SMALLEST =
      "the smallest file is targets: [{breaker: inventory, class: com.acme.StockClient}]";

  /** In the first column, ; stands for the end of a line and > for a tab. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          targets:;>- breaker: b            | f:2:1: YAML forbids tabs for indentation: use spaces
          targets:;  - breaker: b;>  class: A | f:3:1: YAML forbids tabs for indentation: use spaces
          targets:;  - class: *.Foo         | f:2:12: a text that begins with * needs quotes, like "*" or "*Client"
          targets:;  - class: **.Foo        | f:2:12: a text that begins with * needs quotes, like "*" or "*Client"
          targets: [{methods: [*]}]         | f:1:22: a text that begins with * needs quotes, like "*" or "*Client"
          targets:;  - annotatedWith: @Out  | f:2:20: a text that begins with @ needs quotes
          targets:;  - class: `x            | f:2:12: a text that begins with ` needs quotes
          targets:;  - class: %x            | f:2:12: a text that begins with % needs quotes
          targets:;  - breaker:b;    class: A | f:3:10: a ':' cannot stand here: check the indentation, and for a space after each colon before
          targets:;  - breaker: b;     class: A | f:3:11: a ':' cannot stand here: check the indentation, and for a space after each colon before
          targets:;  - breaker: b;   class: A | f:3:4: this does not continue what began at 2:3: wrong indentation, or text after a closing quote or bracket
          mode: 'off'x                      | f:1:12: this does not continue what began at 1:1: wrong indentation, or text after a closing quote or bracket
          mode: off;jmx:x;defaults: {}      | f:2:1: expected 'key: value', with a space after the colon
          mode: "off;targets: []            | f:1:7: this quote is never closed
          targets: [{class: A};mode: off    | f:1:10: this [ is not closed by a ] before 2:1
          targets: [{class: A               | f:1:11: this { is not closed by a } before 1:20
          mode: "\\q"                        | f:1:9: not valid YAML: while scanning a double-quoted scalar, found unknown escape character q(113)
          mode: "\\UFFFFFFFF"                | f:1:1: not valid YAML after here: java.lang.NumberFormatException: For input string: "FFFFFFFF" under radix 16
          mode: &                           | f:1:8: not valid YAML: while scanning an anchor, unexpected character found ?(0)
          """)
  void a_syntax_error_is_one_problem_in_plain_words(String yaml, String problem) {
    String text = yaml.replace(';', '\n').replace('>', '\t');
    assertEquals(List.of(problem), Yaml.problems(text));
  }

  @Test
  void what_the_format_does_not_have_is_a_problem_and_the_reading_goes_on() {
    assertEquals(
        List.of(
            "f:2:7: tags are not supported: remove '!mine'",
            "f:3:6: anchors are not supported: remove '&x'",
            "f:3:22: operations must be true or false, not 'maybe'",
            "f:4:1: merge keys (<<) are not supported: write the keys out",
            "f:4:5: aliases are not supported; a glob that begins with * needs quotes: '*x'",
            "f:5:3: a key must be a text, not a list",
            "f:7:3: a key must be a text, not a mapping",
            "f:9:44: aliases are not supported; a glob that begins with * needs quotes: '*Stock'",
            "f:10:1: a second document starts here: the file must hold one"),
        Yaml.problems(
            """
            --- # one
            mode: !mine off
            jmx: &x {operations: maybe}
            <<: *x
            ? [a]
            : 1
            ? {a: 1}
            : 1
            targets: [{breaker: b, class: A, methods: [*Stock]}]
            --- # two
            targets: nonsense
            """));
  }

  @Test
  void an_empty_file_is_told_what_the_smallest_one_looks_like() {
    for (String empty : new String[] {"", "\n", "# only this\n", "---\n", "~", "%TAG ! x\n"}) {
      assertEquals(List.of("f:1:1: the file is empty: " + SMALLEST), Yaml.problems(empty), empty);
    }
  }

  @Test
  void a_file_that_is_no_mapping_is_told_what_the_smallest_one_looks_like() {
    String message = "f:1:1: the file must be a mapping with 'targets', not ";

    assertEquals(List.of(message + "a list: " + SMALLEST), Yaml.problems("- targets"));
    assertEquals(List.of(message + "'targets': " + SMALLEST), Yaml.problems("targets"));
  }

  @Test
  void windows_line_ends_and_a_byte_order_mark_change_nothing() {
    String crlf = "\uFEFFmode: off\r\nbreakers:\r\n  b: {mode: maybe}\r\n" + Yaml.TARGET;

    assertEquals(
        List.of("f:3:13: mode must be enforce, observe or off, not 'maybe'"), Yaml.problems(crlf));
    assertEquals(1, Yaml.good(crlf.replace("maybe", "off")).targets().size());
  }

  @Test
  void a_value_may_be_quoted_or_folded_and_still_is_its_text() {
    Configuration configuration =
        Yaml.good("\"mode\": >-\n  observe\n'targets': [{'breaker': \"b\", class: 'A'}]\n");

    assertEquals("OBSERVE", configuration.mode().name());
  }
}
