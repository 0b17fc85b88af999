package io.breakeragent.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.log.Faults;
import io.breakeragent.path.Condition;
import io.breakeragent.path.PathSyntaxException;
import io.breakeragent.path.Root;
import io.breakeragent.rejection.Refusals;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** C8 with {@code failWhen} and {@code ignoreWhen}: who has the last word on an outcome. */
class ConditionRulesTest {

  private static final String FAILED = "result.status >= 500";

  private final Faults faults = new Faults();

  /** What a call returns. */
  public record Answer(int status) {
    /** A member that throws. */
    @SuppressWarnings("DoNotCallSuggester")
    public int broken() {
      throw new IllegalStateException("no such thing");
    }
  }

  @Test
  void without_conditions_the_exception_alone_decides() {
    OutcomeRules rules = rules(List.of(), List.of());
    assertSame(Outcome.SUCCESS, returned(rules, new Answer(500)));
    assertSame(Outcome.FAILURE, threw(rules, new IOException()));
  }

  @Test
  void a_result_that_meets_failWhen_is_a_failure_that_says_which_condition_and_value() {
    OutcomeRules rules = rules(List.of("result.status == 429", FAILED), List.of());

    assertEquals(new ConditionMet(FAILED, "503"), returned(rules, new Answer(503)));
    assertSame(Outcome.FAILURE, returned(rules, new Answer(503)).outcome());
    assertSame(Outcome.SUCCESS, returned(rules, new Answer(404)));
    assertSame(Outcome.SUCCESS, returned(rules, null));
  }

  @Test
  void an_exception_that_meets_failWhen_is_a_failure_though_no_class_records_it() {
    OutcomeRules rules =
        new OutcomeRules(
            List.of(), List.of(), conditions("thrown.SQLState matches 08*"), List.of());

    assertSame(Outcome.FAILURE, threw(rules, new SQLException("gone", "08006")));
    assertSame(Outcome.SUCCESS, threw(rules, new SQLException("twice", "23505")));
    assertSame(Outcome.SUCCESS, threw(rules, new SQLException("?")));
  }

  @Test
  void what_ignores_wins_over_failWhen() {
    OutcomeRules byResult = rules(List.of(FAILED), List.of("result.status == 501"));
    assertSame(Outcome.NEUTRAL, returned(byResult, new Answer(501)));
    assertSame(Outcome.FAILURE, returned(byResult, new Answer(500)).outcome());

    OutcomeRules byMessage =
        rules(List.of("thrown.message != x"), List.of("thrown.message == Canceled"));
    assertSame(Outcome.NEUTRAL, threw(byMessage, new IOException("Canceled")));
    assertSame(Outcome.FAILURE, threw(byMessage, new IOException("refused")));
    assertSame(Outcome.NEUTRAL, threw(byMessage, new FileNotFoundException("ignored by class")));
    assertSame(Outcome.NEUTRAL, threw(byMessage, Refusals.exception()));
  }

  @Test
  void what_is_neutral_by_nature_is_a_failure_when_a_condition_says_so() {
    OutcomeRules rules = rules(List.of("thrown.message == timeout"), List.of());

    assertSame(Outcome.FAILURE, threw(rules, new CancellationException("timeout")));
    assertSame(Outcome.NEUTRAL, threw(rules, new CancellationException("enough")));
  }

  /** Else {@code ignoreWhen: "result == null"} would ignore every exception. */
  @Test
  void a_call_that_threw_has_no_result_not_even_null() {
    OutcomeRules rules = rules(List.of("thrown == null"), List.of("result == null"));

    assertSame(Outcome.NEUTRAL, returned(rules, null));
    assertSame(Outcome.SUCCESS, returned(rules, new Answer(200)));
    assertSame(Outcome.FAILURE, threw(rules, new IOException()));
  }

  @Test
  void conditions_see_the_object_and_the_arguments_too() {
    OutcomeRules rules = rules(List.of("this.status == 1", "arg1 == down"), List.of());
    Map<Root, Object> values = new HashMap<>();
    assertSame(Outcome.SUCCESS, rules.judge(null, values::get, faults));

    values.put(Root.argument(1), "down");
    assertEquals(new ConditionMet("arg1 == down", "down"), rules.judge(null, values::get, faults));

    values.put(Root.THIS, new Answer(1));
    assertEquals(new ConditionMet("this.status == 1", "1"), rules.judge(null, values::get, faults));
  }

  /** B-11, C14. */
  @Test
  void a_path_that_throws_meets_no_condition_and_is_counted() {
    OutcomeRules rules =
        rules(List.of("result.broken == 1", FAILED), List.of("result.broken == 2"));

    assertSame(Outcome.SUCCESS, returned(rules, new Answer(200)));
    assertEquals(2, faults.count());
    assertTrue(
        faults
            .last()
            .startsWith(
                "condition 'result.broken == 1': java.lang.IllegalStateException: no such thing"),
        faults.last());
    assertSame(Outcome.FAILURE, returned(rules, new Answer(500)).outcome());
    assertSame(Outcome.FAILURE, threw(rules, new IOException()));
    assertEquals(4, faults.count());
  }

  @Test
  void a_value_that_is_gone_when_it_is_to_be_told_is_left_out() {

    int[] reads = {0};
    OutcomeRules rules = rules(List.of(FAILED), List.of());
    Roots once =
        root -> {
          if (reads[0]++ > 0) {
            throw new IllegalStateException("gone");
          }
          return new Answer(500);
        };

    assertEquals(new ConditionMet(FAILED, ""), rules.judge(null, once, faults));
    assertEquals(1, faults.count());
  }

  private Judgement returned(OutcomeRules rules, @Nullable Object result) {
    return rules.judge(null, root -> root.equals(Root.RESULT) ? result : null, faults);
  }

  private Judgement threw(OutcomeRules rules, Throwable thrown) {
    return rules.judge(thrown, root -> root.equals(Root.THROWN) ? thrown : null, faults);
  }

  private static OutcomeRules rules(List<String> failWhen, List<String> ignoreWhen) {
    return new OutcomeRules(
        List.of("java.lang.Exception"),
        List.of("java.io.FileNotFoundException"),
        conditions(failWhen.toArray(String[]::new)),
        conditions(ignoreWhen.toArray(String[]::new)));
  }

  private static List<Condition> conditions(String... texts) {
    return Arrays.stream(texts).map(ConditionRulesTest::condition).toList();
  }

  private static Condition condition(String text) {
    try {
      return Condition.parse(text);
    } catch (PathSyntaxException fault) {
      throw new AssertionError(text, fault);
    }
  }
}
