package io.breakeragent.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.call.OutcomeRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code failWhen} and {@code ignoreWhen}: one condition, or a list of them. */
class ConditionsReaderTest {

  @Test
  void a_condition_stands_alone_or_in_a_list() {
    OutcomeRules alone = Yaml.breaker("failWhen: result.statusCode >= 500").outcomes();
    assertEquals("[result.statusCode >= 500]", alone.failWhen().toString());
    assertEquals(List.of(), alone.ignoreWhen());

    OutcomeRules list =
        Yaml.breaker("ignoreWhen: [result == null, \"thrown.SQLState matches 23*\"]").outcomes();
    assertEquals("[result == null, thrown.SQLState matches 23*]", list.ignoreWhen().toString());
    assertEquals(List.of(), list.failWhen());

    assertEquals(List.of(), Yaml.breaker("failWhen: []").outcomes().failWhen());
  }

  @Test
  void a_condition_that_cannot_be_read_is_a_problem_at_the_place_where_it_goes_wrong() {
    assertStartsWith(List.of("f:3:15: failWhen: "), "failWhen: rsult.statusCode >= 500");
    assertStartsWith(List.of("f:3:16: failWhen: "), "failWhen: \"rsult.statusCode >= 500\"");
    assertStartsWith(
        List.of("f:3:34: ignoreWhen: ", "f:3:56: ignoreWhen: "),
        "ignoreWhen: [result == null, agr0.x == 1, result.y ~ 2]");
    assertTrue(problems("failWhen: rsult.x == 1").get(0).endsWith("did you mean 'result'?"));
  }

  @Test
  void a_condition_over_several_lines_is_told_by_where_it_begins() {
    assertStartsWith(List.of("f:3:15: failWhen: "), "failWhen: |\n      rsult.x == 1\n");
  }

  @Test
  void what_is_no_condition_at_all_is_told_what_one_looks_like() {
    String expected = "must be a condition like result.statusCode >= 500, or a list of them, not ";

    assertEquals(List.of("f:3:14: failWhen " + expected + "nothing"), problems("failWhen:"));
    assertEquals(
        List.of(
            "f:3:16: failWhen " + expected + "an empty list",
            "f:3:20: failWhen " + expected + "'~'"),
        problems("failWhen: [[], ~]"));
  }

  private static List<String> problems(String line) {
    return Yaml.problems(Yaml.inBreaker(line));
  }

  private static void assertStartsWith(List<String> expected, String line) {
    List<String> problems = problems(line);
    assertEquals(expected.size(), problems.size(), problems.toString());
    for (int i = 0; i < expected.size(); i++) {
      assertTrue(problems.get(i).startsWith(expected.get(i)), problems.toString());
    }
  }
}
