package io.breakeragent.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.breakeragent.breaker.FakeTicker;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The agent is quiet, whatever happens to it. */
class VoiceTest {

  private final FakeTicker ticker = new FakeTicker();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Voice voice =
      new Voice(new PrintStream(bytes, true, StandardCharsets.UTF_8), ticker.read());

  @Test
  void every_line_says_who_speaks() {
    voice.say("version 1", ticker.read());
    assertEquals(List.of("breaker-agent: version 1"), lines());
  }

  @Test
  void no_more_than_sixty_things_are_said_in_a_minute() {
    sayThings(100);
    ticker.advance(Duration.ofSeconds(59));
    sayThings(1);
    assertEquals(Voice.MOST, lines().size());
  }

  @Test
  void after_a_minute_it_says_what_it_left_out_and_talks_again() {
    sayThings(Voice.MOST + 3);
    ticker.advance(Duration.ofMinutes(1));
    voice.say("back", ticker.read());
    assertEquals(
        List.of("breaker-agent: 3 lines were left out in the last minute", "breaker-agent: back"),
        lines().subList(Voice.MOST, lines().size()));
    sayThings(Voice.MOST);
    assertEquals(2 * Voice.MOST + 1, lines().size());
  }

  @Test
  void a_minute_with_nothing_left_out_is_not_mentioned() {
    sayThings(Voice.MOST);
    ticker.advance(Duration.ofMinutes(1));
    sayThings(1);
    assertEquals(Voice.MOST + 1, lines().size());
  }

  private void sayThings(int number) {
    for (int i = 0; i < number; i++) {
      voice.say("thing " + i, ticker.read());
    }
  }

  private List<String> lines() {
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
