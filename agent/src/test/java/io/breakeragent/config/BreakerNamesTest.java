package io.breakeragent.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        List.of(
            "f:2:11: this target names no class: add class, subtypesOf, annotatedWith or preset"),
        Yaml.problems("breakers: {b: {}}\ntargets: [{breaker: b}]"));
  }

  @Test
  void a_name_may_be_a_pattern_which_is_declared_and_used_to_the_letter() {
    String pattern = "'{loader}-{arg0.uri.host|arg1.host}'";

    assertEquals(
        Set.of("{loader}-{arg0.uri.host|arg1.host}"),
        Yaml.good("breakers: {" + pattern + ": {}}\n" + Yaml.TARGET.replace("b,", pattern + ","))
            .breakers()
            .keySet());
    assertEquals(
        List.of("f:1:12: no target uses breaker 'a-{loader}': remove it or add a target"),
        Yaml.problems("breakers: {'a-{loader}': {}}\n" + Yaml.TARGET));
  }

  @Test
  void a_pattern_that_cannot_be_read_is_a_problem_at_the_place_where_it_goes_wrong() {
    List<String> problems =
        Yaml.problems(
            """
            breakers:
              shop-{agr0.host}: {}
              "shop-{loader": {}
            targets: [{breaker: "shop-{result.host}", class: A}]
            """);

    assertEquals(3, problems.size(), problems.toString());
    assertTrue(problems.get(0).startsWith("f:2:9: a breaker's name: "), problems.get(0));
    assertTrue(problems.get(0).endsWith("did you mean 'arg0'?"), problems.get(0));
    assertTrue(problems.get(1).startsWith("f:3:9: a breaker's name: "), problems.get(1));
    assertTrue(problems.get(2).startsWith("f:4:28: a breaker's name: "), problems.get(2));
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
