package io.breakeragent.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What conditions say of values. */
class ConditionTest {

  @ParameterizedTest
  @CsvSource({
    "==, false, true, false",
    "!=, true, false, true",
    ">=, false, true, true",
    ">, false, false, true",
    "<=, true, true, false",
    "<, true, false, false"
  })
  void numbers_are_compared_as_numbers(String op, boolean less, boolean same, boolean more)
      throws Throwable {
    String condition = "result " + op + " 500";
    for (Object value : List.of(499, 99L, (short) -500, 499.9, new BigDecimal("499.99"), "499")) {
      assertEquals(less, test(condition, value), condition + " for " + value);
    }
    for (Object value : List.of(500, 500L, 500.0, new BigInteger("500"), "500", "+0500")) {
      assertEquals(same, test(condition, value), condition + " for " + value);
    }
    for (Object value : List.of(501, 5000L, 500.5f, new AtomicLong(503), "1000")) {
      assertEquals(more, test(condition, value), condition + " for " + value);
    }
  }

  @Test
  void whole_numbers_are_compared_exactly() throws Throwable {
    assertFalse(test("result == 9007199254740993", 9007199254740992L));
    assertTrue(test("result < 9007199254740993", 9007199254740992L));
    assertTrue(test("result == -1", -1));
    assertTrue(test("result > 0.25", 1));
    assertTrue(test("result == 0", -0.0));
  }

  @ParameterizedTest
  @ValueSource(strings = {">=", ">", "<=", "<", "=="})
  void what_is_no_number_is_neither_less_nor_more(String op) throws Throwable {
    assertFalse(test("result " + op + " 5", "five"));
    assertFalse(test("result " + op + " 5", ""));
    assertFalse(test("result " + op + " 5", "5x"));
    assertFalse(test("result " + op + " 5", Double.NaN));
    assertFalse(test("result " + op + " 5", TimeUnit.DAYS));
  }

  @Test
  void anything_else_is_compared_by_its_text() throws Throwable {
    assertTrue(test("result == true", true));
    assertTrue(test("result != true", false));
    assertTrue(test("result == SECONDS", TimeUnit.SECONDS));
    assertFalse(test("result != SECONDS", TimeUnit.SECONDS));
    assertFalse(test("result == seconds", TimeUnit.SECONDS));
    assertTrue(test("result == [a, b]", List.of("a", "b")));
    assertTrue(test("result == NaN", Double.NaN));
    assertTrue(test("result != 500", "five hundred"));
  }

  @Test
  void quotes_keep_spaces_and_make_a_text_of_numbers_and_null() throws Throwable {
    assertTrue(test("result == ' a '", " a "));
    assertTrue(test("result == \" a \"  ", " a "));
    assertTrue(test("result == 'it is \"so\"'", "it is \"so\""));
    assertTrue(test("result == '500'", 500));
    assertFalse(test("result == '0500'", 500));
    assertTrue(test("result == 'null'", "null"));
    assertFalse(test("result == null", "null"));
    assertTrue(test("result == ''", ""));
  }

  @Test
  void a_literal_without_quotes_goes_on_to_the_end() throws Throwable {
    ConnectException refused = new ConnectException("Connection refused");
    assertTrue(test("  thrown.message==Connection refused  ", refused));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"== 5", "!= 5", ">= 5", "> 5", "<= 5", "< 5", "matches *", "!= null", "== 'null'"})
  void of_nothing_nothing_is_true(String rest) throws Throwable {
    assertFalse(test("result " + rest, null));
    assertFalse(test("result.missing " + rest, "a text"));
  }

  @Test
  void but_that_it_is_null() throws Throwable {
    assertTrue(test("result == null", null));
    assertTrue(test("result.missing == null", "a text"));
    assertTrue(test("result != null", "a text"));
    assertFalse(test("result == null", "a text"));
  }

  @ParameterizedTest
  @CsvSource({
    "08*, 08001, true",
    "08*, 008, false",
    "*, '', true",
    "?, a, true",
    "?, '', false",
    "?, ab, false",
    "a*b*c, a-b-b-c, true",
    "a*b*c, a-b-c-, false",
    "*.acme.com, api.eu.acme.com, true",
    "**x**, x, true",
    "a**, a, true",
    "ab?d*, abcd, true",
    "ab, AB, false"
  })
  void globs_are_matched_against_the_whole_text(String glob, String value, boolean expected)
      throws Throwable {
    assertEquals(expected, test("result matches " + glob, value));
  }

  @Test
  void the_text_of_any_value_is_matched() throws Throwable {
    assertTrue(test("result matches 5??", 503));
    assertTrue(test("thrown.SQLState matches 08*", new SQLException("gone", "08006")));
    assertTrue(test("thrown matches 'java.net.*refused'", new ConnectException("refused")));
  }

  @Test
  void what_the_path_throws_gets_out() {
    assertThrows(
        NoSuchElementException.class, () -> test("result.orElseThrow == 1", Optional.empty()));
  }

  private static boolean test(String condition, @Nullable Object value) throws Throwable {
    return Condition.parse(condition).test(value);
  }
}
