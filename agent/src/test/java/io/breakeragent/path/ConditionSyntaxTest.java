package io.breakeragent.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of conditions that cannot be read. */
class ConditionSyntaxTest {

  @Test
  void a_condition_reads_as_it_was_written() throws PathSyntaxException {
    Condition condition = Condition.parse("result.statusCode >= 500");
    assertEquals("result.statusCode >= 500", condition.toString());
    assertEquals("result.statusCode", condition.path().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          result.code            | 11 | expected one of ==, !=, >=, >, <=, < and matches, not the end
          result.code = 500      | 12 | expected one of ==, !=, >=, >, <=, < and matches, not '='
          result.code match 5    | 12 | expected one of ==, !=, >=, >, <=, < and matches, not 'm'
          result.code matches5   | 12 | expected one of
          result. >= 5           | 7  | expected a name after '.', not ' '
          reslt.code >= 500      | 0  | did you mean 'result'?
          result.code >=         | 14 | expected a value after >=, not the end
          result.code >= high    | 15 | expected a number after >=
          result.code < '5'      | 14 | expected a number after <
          result.code > null     | 14 | expected a number after >
          result.code >= 5-      | 15 | expected a number after >=
          result.code >= 5.      | 15 | expected a number after >=
          result matches null    | 15 | expected a glob like 08* after matches
          result == "a           | 10 | this quote is never closed
          result == "a" b        | 14 | expected nothing after the closing quote, not 'b'
          """)
  void a_mistake_is_named_with_its_place(String text, int offset, String message) {
    PathSyntaxException fault =
        assertThrows(PathSyntaxException.class, () -> Condition.parse(text));
    assertTrue(String.valueOf(fault.getMessage()).contains(message), fault.getMessage());
    assertEquals(offset, fault.offset());
  }
}
