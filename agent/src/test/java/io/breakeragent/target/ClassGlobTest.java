package io.breakeragent.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which class names a glob matches. */
class ClassGlobTest {

  @ParameterizedTest
  @CsvSource({
    "com.acme.Stock,        com.acme.Stock",
    "com.acme.*Client,      com.acme.StockClient",
    "com.acme.*Client,      com.acme.Client",
    "com.acme.Stock*,       com.acme.Stock$Inner",
    "com.*.Stock,           com.acme.Stock",
    "com.acme.**,           com.acme.Stock",
    "com.acme.**,           com.acme.a.b.Stock$Inner",
    "com.acme.**.*Client,   com.acme.StockClient",
    "com.acme.**.*Client,   com.acme.a.StockClient",
    "com.acme.**.*Client,   com.acme.a.b.StockClient",
    "com.**.web.**.*Client, com.web.StockClient",
    "com.**.web.**.*Client, com.a.b.web.c.StockClient",
    "**.Stock,              Stock",
    "**.Stock,              com.acme.Stock",
    "**Stock,               com.acme.OutOfStock",
    "**,                    Stock",
    "*,                     Stock",
    "com.acme**.Stock,      com.acmeandsons.Stock",
    "com.acme.Stoc?,        com.acme.Stock",
    "com.acme.??ock,        com.acme.Stock"
  })
  void a_glob_matches(String glob, String className) {
    assertTrue(new ClassGlob(glob).matches(className));
  }

  @ParameterizedTest
  @CsvSource({
    "com.acme.Stock,      com.acme.Stocks",
    "com.acme.Stock,      com_acme_Stock",
    "com.acme.*Client,    com.acme.a.StockClient",
    "com.acme.*Client,    com.acme.StockClients",
    "com.*.Stock,         com.Stock",
    "com.acme.**,         com.acme",
    "com.acme.**,         com.acmeandsons.Stock",
    "com.acme.**.*Client, com.acmeandsons.StockClient",
    "com.acme.**.*Client, com.acme.a.Server",
    "**.Stock,            com.acme.OutOfStock",
    "*,                   com.Stock",
    "com?acme.Stock,      com.acme.Stock",
    "com.acme.Stock?,     com.acme.Stock",
    "com.acme.stock,      com.acme.Stock"
  })
  void a_glob_does_not_match(String glob, String className) {
    assertFalse(new ClassGlob(glob).matches(className));
  }

  @Test
  void a_text_with_a_wildcard_is_a_glob() {
    assertTrue(ClassGlob.isGlob("com.acme.*"));
    assertTrue(ClassGlob.isGlob("com.acme.?"));
    assertFalse(ClassGlob.isGlob("com.acme.Stock$Inner"));
    assertEquals("com.acme.*", new ClassGlob("com.acme.*").toString());
  }

  @Test
  void a_random_glob_matches_what_the_regular_expression_of_the_same_meaning_does() {
    Random random = new Random(7);
    int matches = 0;
    for (int round = 0; round < 20_000; round++) {
      String glob = text(random, "a", "b", ".", "*", "**", "?", "**.");
      String name = text(random, "a", "b", ".", "a.", "b.a");
      boolean expected = Pattern.matches(regex(glob), name);
      assertEquals(expected, new ClassGlob(glob).matches(name), glob + " on " + name);
      matches += expected ? 1 : 0;
    }
    assertTrue(matches > 1_000, "only " + matches + " of 20,000 matched");
  }

  @Test
  void a_glob_of_many_wildcards_takes_no_more_than_pattern_times_text() {
    String glob = "*a".repeat(1_000) + "b";
    String name = "a".repeat(5_000);

    assertFalse(assertTimeout(Duration.ofSeconds(10), () -> new ClassGlob(glob).matches(name)));
  }

  private static String text(Random random, String... pieces) {
    StringBuilder text = new StringBuilder();
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }

  private static String regex(String glob) {
    StringBuilder regex = new StringBuilder();
    int i = 0;
    while (i < glob.length()) {
      boolean startsSegment = i == 0 || glob.charAt(i - 1) == '.';
      if (startsSegment && glob.startsWith("**.", i)) {
        regex.append("(.*\\.)?");
        i += 3;
      } else if (glob.startsWith("**", i)) {
        regex.append(".*");
        i += 2;
      } else {
        char c = glob.charAt(i++);
        regex.append(c == '*' ? "[^.]*" : c == '?' ? "[^.]" : Pattern.quote(String.valueOf(c)));
      }
    }
    return regex.toString();
  }
}
