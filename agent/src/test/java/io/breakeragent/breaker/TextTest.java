package io.breakeragent.breaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

  @ParameterizedTest
  @CsvSource({"60, 60%", "62.5, 62.5%", "33.333, 33.3%", "66.666, 66.7%", "0.04, 0%", "100, 100%"})
  void percent_has_at_most_one_decimal(double percent, String text) {
    assertEquals(text, Text.percent(percent));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0ms",
    "1, 1ms",
    "250000000, 250ms",
    "999999999, 1000ms",
    "1000000000, 1s",
    "1250000000, 1250ms",
    "8200000000, 8.2s",
    "60000000000, 60s",
    "9223372036854775807, 9223372036854ms"
  })
  void a_duration_is_exact_to_the_millisecond(long nanos, String text) {
    assertEquals(text, Text.duration(nanos));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1ms",
    "249000001, 250ms",
    "999000000, 999ms",
    "999000001, 1s",
    "8100000001, 8.2s",
    "8200000000, 8.2s",
    "9223372036854775807, 9223372036.8s"
  })
  void a_countdown_never_ends_too_early(long nanos, String text) {
    assertEquals(text, Text.countdown(nanos));
  }
}
