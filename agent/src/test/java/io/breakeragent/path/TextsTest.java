package io.breakeragent.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The texts of values in names. */
class TextsTest {

  @Test
  void a_text_stays_the_very_same() {
    String text = "api.acme.com";
    assertSame(text, Texts.of(text));
    assertEquals("x".repeat(200), Texts.of("x".repeat(200)));
  }

  @Test
  void whole_numbers_have_one_text_each_time() {
    for (Object number : new Object[] {8080, -1L, (short) 8081, (byte) -128, Long.MIN_VALUE}) {
      assertEquals(number.toString(), Texts.of(number));
      assertSame(Texts.of(number), Texts.of(number));
    }
  }

  @Test
  void numbers_that_share_a_slot_are_not_mistaken_for_each_other() {
    for (int i = 0; i < 3; i++) {
      assertEquals("80", Texts.of(80));
      assertEquals("336", Texts.of(80 + 256));
      assertEquals("4294967376", Texts.of(80 + (1L << 32)));
    }
  }

  @Test
  void anything_else_is_its_text() {
    assertEquals("true", Texts.of(true));
    assertEquals("SECONDS", Texts.of(TimeUnit.SECONDS));
    assertEquals("0.5", Texts.of(0.5));
    assertEquals("null", Texts.of(new Silent()));
  }

  @Test
  void control_characters_are_left_out() {
    assertEquals("two lines", Texts.of("two \r\nlines\u0000\u0085"));
  }

  @Test
  void long_texts_are_cut_but_no_character_in_halves() {
    assertEquals("x".repeat(200), Texts.of("x".repeat(201)));
    assertEquals("x".repeat(199), Texts.of("x".repeat(199) + "\uD83D\uDE00"));
    assertEquals(200, Texts.of("\n" + "x".repeat(300)).length());
  }

  private static final class Silent {
    @Override
    @SuppressWarnings({"NullAway", "ToStringReturnsNull"})
    public String toString() {
      return null;
    }
  }
}
