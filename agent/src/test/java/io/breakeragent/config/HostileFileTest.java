package io.breakeragent.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that were never meant to be read: a clear problem, in bounded time and memory. */
class HostileFileTest {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final int FLOOD = 1 << 18;

  @Test
  void an_alias_bomb_does_not_go_off() {
    String bomb =
        "a: &a [x, x]\n"
            + IntStream.range(1, 26)
                .mapToObj(i -> "%1$c: &%1$c [*%2$c, *%2$c]\n".formatted('a' + i, 'a' + i - 1))
                .collect(Collectors.joining());

    List<String> problems = soon(bomb);

    assertEquals("f:1:4: anchors are not supported: remove '&a'", problems.get(2));
    assertEquals(Problems.SHOWN + 1, problems.size());
  }

  @Test
  void deep_nesting_ends_at_a_limit_even_on_a_small_stack() throws InterruptedException {
    for (String opening : List.of("[", "{", "{a: ", "- ", "? ", "[{", "a:\n ")) {
      String[] problem = new String[1];
      Thread small =
          new Thread(
              null, () -> problem[0] = soon(opening.repeat(50_000)).get(0), "small", 160 << 10);
      small.start();
      small.join();
      assertTrue(
          problem[0] != null && !problem[0].contains("Error"), opening + " -> " + problem[0]);
    }
    assertEquals(
        List.of("f:1:22: lists and mappings are nested more than 20 deep"),
        soon("[".repeat(100_000)));
  }

  @Test
  void a_file_of_too_many_values_ends_at_a_limit() {
    assertEquals(
        List.of("f:200000:2: the file holds more than 200000 values"), soon("-\n".repeat(300_000)));
  }

  @Test
  void thousands_of_problems_are_cut_to_the_first_fifty() {
    String many =
        Yaml.TARGET
            + IntStream.range(0, 4_000)
                .mapToObj(i -> "k" + i + ": 1\n")
                .collect(Collectors.joining());

    List<String> problems = soon(many);

    assertEquals(51, problems.size());
    assertEquals(
        "f:2:1: unknown key 'k0'; expected one of mode, defaults, breakers, targets, jmx",
        problems.get(0));
    assertEquals("f:52:1: and 3950 more problems", problems.get(50));
  }

  @Test
  void a_very_long_value_is_shown_in_short() {
    String x60 = "x".repeat(60);
    assertEquals(
        List.of("f:1:7: mode must be enforce, observe or off, not '" + x60 + "...'"),
        soon("mode: " + "x".repeat(900_000) + "\n" + Yaml.TARGET));
    assertEquals(
        List.of(
            "f:1:3: unknown key '"
                + x60
                + "...'; expected one of mode, defaults, breakers, targets, jmx"),
        soon("? " + "x".repeat(900_000) + "\n: 1\n" + Yaml.TARGET));
    assertEquals(
        List.of("f:1:7: mode must be enforce, observe or off, not 'a\\nb?c'"),
        soon("mode: \"a\\nb\\ec\"\n" + Yaml.TARGET));
  }

  static Stream<String> floods() {
    return Stream.of(
        "a: ",
        ": ",
        "? ",
        "- ",
        "[]",
        "{}",
        "[",
        "]",
        "{a",
        "&a ",
        "*a ",
        "!a ",
        "!!a",
        "\"",
        "'",
        "\\",
        "#",
        "\n",
        " ",
        "\t",
        "\r",
        "a: b\n",
        "- a\n",
        "|\n",
        ">\n ",
        "%A\n",
        "---\n",
        "...\n",
        ",",
        "a\n",
        "\"\\x41",
        "[a,",
        "{a: b,",
        "? a\n: b\n",
        "a: |\n b\n",
        "\u2028",
        "é",
        "\uFEFF");
  }

  @ParameterizedTest
  @MethodSource("floods")
  void a_flood_of_anything_ends_soon(String piece) {
    String flood = piece.repeat(FLOOD / piece.getBytes(StandardCharsets.UTF_8).length);

    assertInstanceOf(
        ConfigResult.Bad.class, assertTimeoutPreemptively(SOON, () -> Yaml.read(flood)));
  }

  @Test
  void a_flood_of_hard_values_ends_soon() {
    for (String hard :
        List.of(
            "0".repeat(200_000) + "1",
            "0." + "0".repeat(200_000) + "1",
            "9".repeat(200_000) + "s")) {
      soon(Yaml.inBreaker("failureRateThreshold: " + hard));
      assertEquals(1, soon(Yaml.inBreaker("trialTimeout: " + hard)).size(), "duration");
      soon(Yaml.inBreaker("onReject: {return: " + hard + "}"));
    }
    for (String method :
        List.of(
            "f(" + "a[],".repeat(200_000) + ")",
            "f(a" + "[]".repeat(400_000) + "b)",
            "*".repeat(200_000) + "(")) {
      assertEquals(
          1, soon(Yaml.inTarget("breaker: b", "class: A", "methods: ['" + method + "']")).size());
    }
    assertEquals(
        1, soon(Yaml.inTarget("breaker: b", "class: '" + "a.".repeat(400_000) + "'")).size());
  }

  @Test
  void a_flood_of_names_that_might_be_meant_ends_soon() {
    String declared =
        IntStream.range(0, 2_500)
            .mapToObj(i -> "  abcdefghijkl" + i + ":\n")
            .collect(Collectors.joining());
    String used =
        IntStream.range(0, 990)
            .mapToObj(i -> "  - {breaker: mnopqrstuvwx" + i + ", class: A}\n")
            .collect(Collectors.joining());

    List<String> problems = soon("breakers:\n" + declared + "targets:\n" + used);

    assertEquals("f:52:3: and 2450 more problems", problems.get(50));
  }

  private static List<String> soon(String text) {
    return assertTimeoutPreemptively(SOON, () -> Yaml.problems(text));
  }
}
