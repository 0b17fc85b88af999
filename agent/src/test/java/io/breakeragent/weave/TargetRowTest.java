package io.breakeragent.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.target.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a target: no silent non-match (agents' row 25). */
class TargetRowTest {

  private static final String CLIENT = "com.acme.Client";

  @Test
  void before_its_class_is_loaded_it_says_so() {
    TargetRow row = row("get");
    assertEquals("line 3: inventory <- com.acme.Client: no class loaded yet", row.text());
    assertTrue(row.isUnmatched());
  }

  @Test
  void it_names_the_woven_methods() {
    TargetRow row = seen(row("get", "put"), "get", "put");
    row.wove("com.acme.Client.put()");
    assertEquals(
        "line 3: inventory <- com.acme.Client: 1 method woven: com.acme.Client.put()", row.text());
    row.wove("com.acme.Client.get()");
    assertEquals(
        "line 3: inventory <- com.acme.Client: 2 methods woven:"
            + " com.acme.Client.get(), com.acme.Client.put()",
        row.text());
    assertEquals(List.of("com.acme.Client.get()", "com.acme.Client.put()"), row.woven());
    assertFalse(row.isUnmatched());
  }

  @Test
  void a_target_without_methods_is_matched_by_any() {
    TargetRow row = seen(row(), "get");
    row.wove("com.acme.Client.get()");
    assertFalse(row.isUnmatched());
  }

  @Test
  void a_method_that_is_not_there_is_told_with_what_was_probably_meant() {
    assertProblem(
        seen(row("getstock"), "getStock", "reserve"),
        "class loaded, no such method: getstock; did you mean getStock?");
    assertProblem(seen(row("xyz"), "getStock", "reserve"), "class loaded, no such method: xyz");
    assertProblem(seen(row("fetch*"), "getStock"), "class loaded, no such method: fetch*");
  }

  @Test
  void a_signature_that_is_not_there_is_told_with_one_that_is() {
    TargetRow row = row("reserve(int)", "reserv(int)");
    row.sawClass();
    saw(row, "reserve", "java.lang.String", "int");
    assertProblem(
        row,
        "class loaded, no such method: reserve(int);"
            + " did you mean reserve(java.lang.String,int)?;"
            + " class loaded, no such method: reserv(int);"
            + " did you mean reserve(java.lang.String,int)?");
  }

  @Test
  void a_target_that_guards_less_than_it_says_is_unmatched() {
    TargetRow row = seen(row("get", "putt"), "get", "put");
    row.wove("com.acme.Client.get()");
    assertTrue(row.isUnmatched());
  }

  @Test
  void a_problem_is_news_once() {
    TargetRow row = seen(row("get"), "get");
    row.wove("com.acme.Client.get()");
    assertTrue(row.addProblem("com.acme.Other could not be woven"));
    assertFalse(row.addProblem("com.acme.Other could not be woven"));
    assertTrue(row.isUnmatched());
    assertEquals(
        "line 3: inventory <- com.acme.Client: 1 method woven: com.acme.Client.get();"
            + " com.acme.Other could not be woven",
        row.text());
  }

  @Test
  void it_says_how_its_classes_are_selected() {
    assertStart("com.acme.**", Targets.glob("inventory", "com.acme.**"));
    assertStart("subtypes of com.acme.Client", Targets.subtypesOf("inventory", CLIENT));
    assertStart("annotated with com.acme.Client", Targets.annotatedWith("inventory", CLIENT));
  }

  private static void assertStart(String selector, Target target) {
    assertEquals(
        "line 3: inventory <- " + selector + ": no class loaded yet", new TargetRow(target).text());
  }

  private static void assertProblem(TargetRow row, String problem) {
    assertEquals("line 3: inventory <- com.acme.Client: 0 methods woven; " + problem, row.text());
  }

  private static TargetRow row(String... methods) {
    return new TargetRow(Targets.exact("inventory", CLIENT, methods));
  }

  /** A row that has seen a class with these methods. */
  private static TargetRow seen(TargetRow row, String... methods) {
    row.sawClass();
    for (String method : methods) {
      saw(row, method);
    }
    return row;
  }

  private static void saw(TargetRow row, String method, String... types) {
    row.sawMethod(method, List.of(types));
    boolean unused = row.selects(method, List.of(types));
  }
}
