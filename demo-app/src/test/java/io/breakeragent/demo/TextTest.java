package io.breakeragent.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void times_are_written_for_people() {
    assertEquals("<1 ms", Text.time(999_999));
    assertEquals("1 ms", Text.time(1_000_000));
    assertEquals("999 ms", Text.time(999_999_999));
    assertEquals("1.0 s", Text.time(1_000_000_000));
    assertEquals("12.3 s", Text.time(12_345_678_901L));
    assertEquals("-", Text.time(OptionalLong.empty(), "-"));
  }

  @Test
  void a_line_that_fits_is_left_alone() {
    String line = "x".repeat(Text.COLUMNS);

    assertEquals(line, Text.wrap(line, "    "));
  }

  @Test
  void a_long_text_goes_on_in_indented_lines() {
    String text = "word ".repeat(60).strip();

    String wrapped = Text.wrap(text, "    ");

    assertEquals(text, wrapped.replaceAll("\\R    ", " "));
    assertTrue(wrapped.lines().allMatch(line -> line.length() <= Text.COLUMNS), wrapped);
  }

  @Test
  void a_word_that_cannot_be_broken_is_left_whole() {
    String path = "/a".repeat(100);

    assertEquals(path, Text.wrap(path, "    "));
  }
}
