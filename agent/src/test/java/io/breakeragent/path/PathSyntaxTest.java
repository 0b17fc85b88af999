package io.breakeragent.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How paths are written, and what is said of those that are not. */
class PathSyntaxTest {

  @ParameterizedTest
  @ValueSource(strings = {"result", "thrown.SQLState", "this.URL.host", "arg0.uri.host", "arg12"})
  void a_path_reads_as_it_was_written(String text) throws PathSyntaxException {
    assertEquals(text, Path.parse(text).toString());
  }

  @Test
  void the_root_says_what_the_path_starts_from() throws PathSyntaxException {
    assertEquals(Root.RESULT, Path.parse("result.statusCode").root());
    assertEquals(Root.THROWN, Path.parse("thrown").root());
    assertEquals(Root.THIS, Path.parse("this.URL").root());
    assertEquals(Root.argument(0), Path.parse("arg0").root());
    assertEquals(Root.argument(253), Path.parse("arg253.x").root());
    assertEquals("arg253", Root.argument(253).toString());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '',              0, 'expected result, thrown, this or an argument like arg0, not the end'
          .host,           0, 'not ''.'''
          arg0.,           5, 'expected a name after ''.'', not the end'
          arg0..host,      5, 'expected a name after ''.'', not ''.'''
          arg0.uri host,   8, 'expected ''.'' and a name, or the end, not '' '''
          arg0.uri(),      8, 'not ''('''
          arg0.1st,        5, 'expected a name after ''.'', not ''1'''
          agr0.uri,        0, 'not ''agr0''; did you mean ''arg0''?'
          agr12,           0, 'did you mean ''arg12''?'
          rusult.code,     0, 'did you mean ''result''?'
          Thrown,          0, 'did you mean ''thrown''?'
          argument,        0, 'an argument like arg0, not ''argument'''
          arg,             0, 'not ''arg'''
          arg00,           0, 'not ''arg00'''
          arg254,          0, 'not ''arg254'''
          """)
  void a_mistake_is_named_with_its_place(String text, int offset, String message) {
    PathSyntaxException fault = assertThrows(PathSyntaxException.class, () -> Path.parse(text));
    assertTrue(String.valueOf(fault.getMessage()).contains(message), fault.getMessage());
    assertEquals(offset, fault.offset());
  }
}
