package io.breakeragent.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names of breakers, and whether the two sections that name them agree. */
class BreakerNamesTest {

  @Test
  void a_name_that_is_nearly_a_declared_one_is_a_problem_and_the_only_one() {
    assertEquals(
        List.of(
            "f:2:21: no breaker 'inventroy' under 'breakers'; did you mean 'inventory'? (If not,"
                + " declare it too: an empty entry will do.)"),
        Yaml.problems(
            "breakers: {inventory: {mode: observe}}\ntargets: [{breaker: inventroy, class: A}]"));
  }

  @Test
  void near_names_are_fine_if_both_are_declared() {
    Configuration configuration =
        Yaml.good(
            """
            breakers:
              shop-eu:
              shop-us: {}
            targets: [{breaker: shop-eu, class: A}, {breaker: shop-us, class: B}]
            """);

    assertEquals(Set.of("shop-eu", "shop-us"), configuration.breakers().keySet());
  }

  @Test
  void a_breaker_that_no_target_uses_is_a_problem() {
    assertEquals(
        List.of("f:3:3: no target uses breaker 'idle': remove it or add a target"),
        Yaml.problems("breakers:\n  b: {}\n  idle: {}\n" + Yaml.TARGET));
  }

  @Test
  void a_bad_target_still_uses_its_breaker() {
    assertEquals(
        List.of("f:2:11: this target names no class: add class, subtypesOf or annotatedWith"),
        Yaml.problems("breakers: {b: {}}\ntargets: [{breaker: b}]"));
  }

  @Test
  void a_name_is_a_short_text_on_one_line() {
    String longest = "n".repeat(200);
    assertEquals(
        Set.of(longest), Yaml.good(Yaml.TARGET.replace("b,", longest + ",")).breakers().keySet());

    String shown = "'" + "n".repeat(60) + "...'";
    assertEquals(
        List.of("f:1:21: a breaker's name must be 1 to 200 characters on one line, not " + shown),
        Yaml.problems(Yaml.TARGET.replace("b,", longest + "n,")));
    assertEquals(
        List.of("f:1:21: a breaker's name must be 1 to 200 characters on one line, not 'a\\nb'"),
        Yaml.problems(Yaml.TARGET.replace("b,", "\"a\\nb\",")));
    assertEquals(
        List.of("f:1:21: a breaker's name must be 1 to 200 characters on one line, not ' '"),
        Yaml.problems(Yaml.TARGET.replace("b,", "' ',")));
  }
}
